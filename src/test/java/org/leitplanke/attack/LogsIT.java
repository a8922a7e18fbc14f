package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Visitor;

/** What the log must not say, whatever was sent: other lines, and secrets. Reads the logs of all tests before it. */
@ExtendWith(WithTarget.class)
@Order(Integer.MAX_VALUE)
@Tag("alone")
class LogsIT {

    /** T23. */
    @Test
    void nothing_sent_becomes_a_line_of_its_own() throws IOException {
        var heiko = WithTarget.as("heiko.albrecht");
        var line = "x\r\n2026-01-01 00:00:00 INFO org.leitplanke: eingeschleust\r\n\u001b[2J\u2028";

        WithTarget.stranger().signIn("/sign-in.xhtml", line, line);
        heiko.get("/approval/request.xhtml?id=" + java.net.URLEncoder.encode(line, StandardCharsets.UTF_8));
        Wire.plain().get("/sign-in.xhtml", "Cookie: csfcfc=%0d%0a2026-01-01%2000:00:00%20INFO%20eingeschleust");
        Wire.plain().get("/%0d%0a2026-01-01%2000:00:00%20INFO%20eingeschleust");

        var log = Files.readString(WithTarget.portal().logFile());
        assertThat(log.lines().filter(each -> each.contains("eingeschleust"))).isEmpty();
        assertThat(log).doesNotContain("\u001b");
    }

    /** T23. */
    @Test
    void no_log_knows_a_secret() {
        var secrets = new HashMap<String, String>();
        secrets.put("the password of the demonstration", Visitor.PASSWORD);
        secrets.put("a wrong password", "Kanarienvogel-Falsches-Kennwort");
        secrets.put("what somebody wrote in a request", "Kanarienvogel im Antrag");
        WithTarget.stranger().signIn("/sign-in.xhtml", "heiko.albrecht", "Kanarienvogel-Falsches-Kennwort");
        Asking.approval(WithTarget.as("eva.brandt"), "Kanarienvogel im Antrag", "LinkedIn-Karriere");
        for (var who : List.of("eva.brandt", "sabine.krueger", "lena.vogt", "tobias.lang")) {
            secrets.put("the session of " + who, WithTarget.as(who).session());
        }
        secrets.put("a one-time key", oneTimeKey());
        WithTarget.stored().ask("select password_hash from account where password_hash is not null").stream()
                .limit(3)
                .forEach(hash -> secrets.put("the hash of a password", hash));
        WithTarget.stored().ask("select id from portal_session").stream()
                .limit(3)
                .forEach(id -> secrets.put("the fingerprint of a session", id));
        secrets.put("the right answer of a quiz", rightAnswer());

        var told = new ArrayList<String>();
        for (var log : logs().entrySet()) {
            secrets.forEach((what, secret) -> {
                if (log.getValue().contains(secret)) {
                    told.add(log.getKey() + " knows " + what);
                }
            });
        }

        assertThat(secrets.values()).noneMatch(String::isBlank);
        assertThat(told).isEmpty();
    }

    /** The key of a link that was handed out and used. */
    private static String oneTimeKey() {
        var sabine = WithTarget.as("sabine.krueger");
        var answer = sabine.press(
                sabine.get("/identity/accounts.xhtml"),
                "account:go",
                "account:number",
                WithTarget.stored().withoutAccount(),
                "account:loginName",
                "kanarie.vogel");
        var shown = answer.status() == 302 ? sabine.follow(answer) : answer;
        var link = Pattern.compile("token=([0-9a-f]+)").matcher(shown.body());
        assertThat(link.find()).as(shown::text).isTrue();
        var person = WithTarget.stranger();
        person.press(
                person.get("/welcome.xhtml?token=" + link.group(1)),
                "welcome:save",
                "welcome:password",
                "Kanarienvogel-Neu-2026");
        return link.group(1);
    }

    private static String rightAnswer() {
        return WithTarget.stored()
                .ask("select option_text from training_option where is_right order by length(option_text) desc")
                .get(0);
    }

    /** What every portal of this run wrote, by file. */
    private static Map<String, String> logs() {
        var logs = new HashMap<String, String>();
        try (var files = Files.list(Path.of("target"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                logs.put(file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(logs).isNotEmpty();
        return logs;
    }
}
