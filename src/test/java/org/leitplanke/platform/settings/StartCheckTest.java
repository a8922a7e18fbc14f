package org.leitplanke.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.platform.settings.Setting.BASE_URL;
import static org.leitplanke.platform.settings.Setting.CLOCK_OFFSET;
import static org.leitplanke.platform.settings.Setting.DATABASE_PASSWORD;
import static org.leitplanke.platform.settings.Setting.DATABASE_URL;
import static org.leitplanke.platform.settings.Setting.DATABASE_USER;
import static org.leitplanke.platform.settings.Setting.DEMO;
import static org.leitplanke.platform.settings.Setting.HTTP_ADDRESS;
import static org.leitplanke.platform.settings.Setting.ZONE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTest {

    private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
    private final Map<String, String> derby = new HashMap<>();
    private SettingsFile file = new SettingsFile(Map.of(), Optional.empty());

    @Test
    void the_defaults_may_start() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_house_with_https_and_postgresql_may_start() {
        settings.put(BASE_URL, "https://leitplanke.example.org");
        settings.put(HTTP_ADDRESS, "10.0.0.12");
        settings.put(DATABASE_URL, "jdbc:postgresql://db.example.org/leitplanke");
        settings.put(DATABASE_USER, "leitplanke");
        settings.put(DATABASE_PASSWORD, "secret");

        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "https://intranet"})
    void the_demonstration_may_start_on_this_computer_only(String base) {
        settings.put(DEMO, "true");
        settings.put(CLOCK_OFFSET, "P14D");
        settings.put(BASE_URL, base);

        assertThat(problems().isEmpty()).isEqualTo(!base.contains("intranet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leitplanke",
                "ftp://leitplanke.example.org",
                "https://",
                "https://a b",
                "https://intranet/portal",
                "https://intranet?x=1",
                "https://admin@intranet"
            })
    void the_base_address_must_be_an_address(String base) {
        settings.put(BASE_URL, base);

        assertThat(problems()).singleElement().asString().startsWith("leitplanke.base.url is \"" + base + "\"");
    }

    @Test
    void plain_http_stays_on_this_computer() {
        settings.put(BASE_URL, "http://intranet:8080");

        assertThat(problems()).singleElement().asString().contains("plain http on intranet");
    }

    @Test
    void a_listener_on_the_network_needs_an_https_address() {
        settings.put(HTTP_ADDRESS, "0.0.0.0");

        assertThat(problems()).singleElement().asString().startsWith("LEITPLANKE_HTTP_ADDRESS opens the portal");
    }

    @Test
    void the_demonstration_does_not_listen_on_the_network() {
        settings.put(DEMO, "yes");
        settings.put(BASE_URL, "https://localhost");
        settings.put(HTTP_ADDRESS, "0.0.0.0");

        assertThat(problems()).singleElement().asString().startsWith("leitplanke.demo is on");
    }

    @Test
    void demo_is_true_or_false() {
        settings.put(DEMO, "perhaps");

        assertThat(problems()).containsExactly("leitplanke.demo is \"perhaps\"; it must be true or false.");
    }

    @Test
    void only_the_demonstration_moves_the_clock() {
        settings.put(CLOCK_OFFSET, "PT1H");

        assertThat(problems()).singleElement().asString().contains("only the demonstration");
    }

    @Test
    void the_offset_of_the_clock_is_a_duration() {
        settings.put(CLOCK_OFFSET, "two weeks");

        assertThat(problems()).singleElement().asString().contains("a duration such as P14D");
    }

    @Test
    void the_zone_must_exist() {
        settings.put(ZONE, "Europe/Entenhausen");

        assertThat(problems()).singleElement().asString().contains("Europe/Entenhausen");
    }

    @Test
    void other_databases_are_unknown() {
        settings.put(DATABASE_URL, "jdbc:mysql://localhost/x");

        assertThat(problems()).singleElement().asString().contains("jdbc:derby: or jdbc:postgresql:");
    }

    @Test
    void postgresql_needs_user_and_password() {
        settings.put(DATABASE_URL, "jdbc:postgresql://localhost/x");

        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("leitplanke.db.user is empty"))
                .anyMatch(problem -> problem.contains("leitplanke.db.password is empty"));
    }

    @Test
    void secrets_do_not_belong_into_the_address() {
        settings.put(DATABASE_URL, "jdbc:derby:db;create=true;user=a;password=b");

        assertThat(problems()).singleElement().asString().contains("carries a user or password");
    }

    @Test
    void derby_stays_embedded_durable_and_without_its_own_sign_in() {
        settings.put(DATABASE_URL, "jdbc:derby://localhost:1527/db;collation=TERRITORY_BASED");
        derby.put("derby.drda.startNetworkServer", "true");
        derby.put("derby.system.durability", "test");
        derby.put("derby.authentication.provider", "LDAP");

        assertThat(problems()).hasSize(5);
    }

    @Test
    void a_file_that_cannot_be_read_is_named(@TempDir Path folder) {
        file = SettingsFile.read(folder.resolve("nowhere.properties"));

        assertThat(problems()).singleElement().asString().contains("nowhere.properties cannot be read");
    }

    @Test
    void a_misspelt_setting_in_the_file_is_found(@TempDir Path folder) throws Exception {
        var path =
                Files.writeString(folder.resolve("l.properties"), "leitplanke.bd.url=x\nleitplanke.zone=UTC\nother=1");
        file = SettingsFile.read(path);

        assertThat(problems()).singleElement().asString().contains("leitplanke.bd.url");
    }

    @Test
    void all_problems_are_told_at_once() {
        settings.put(BASE_URL, "http://intranet");
        settings.put(DEMO, "true");
        settings.put(ZONE, "Nowhere");
        settings.put(CLOCK_OFFSET, "x");
        settings.put(DATABASE_URL, "jdbc:h2:mem:x");

        assertThat(problems()).hasSize(5);
        assertThat(StartRefused.text(problems()).lines()).hasSize(6);
    }

    private List<String> problems() {
        return StartCheck.problems(setting -> settings.getOrDefault(setting, setting.standard()), file, derby::get);
    }
}
