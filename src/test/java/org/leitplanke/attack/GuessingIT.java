package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Visitor;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/** Passwords and names, tried one after another, from addresses of their own so that nobody else has to wait. */
@ExtendWith(WithTarget.class)
class GuessingIT {

    private static final Pattern STATE = Pattern.compile("ViewState\"[^>]* value=\"([^\"]*)\"");

    /** Tried in turn, and seldom enough that none is locked. */
    private static final List<String> KNOWN = List.of("clara.weiss", "miriam.fuchs", "katharina.wendt", "rolf.steiner");

    private static final int SAMPLES = Boolean.getBoolean("attack.long") ? 32 : 12;

    /** T18. */
    @Test
    void after_ten_wrong_passwords_the_right_one_is_refused_in_the_same_words() {
        var replies = new ArrayList<Wire.Reply>();
        for (int i = 0; i < 10; i++) {
            replies.add(guess("127.0.0.21", "anke.petersen", "Falsches-Kennwort-" + i));
        }

        var right = guess("127.0.0.22", "anke.petersen", Visitor.PASSWORD);

        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body()).contains(refused());
        assertThat(comparable(right)).isEqualTo(comparable(replies.get(0)));
    }

    /** T18. */
    @Test
    void known_and_unknown_names_are_refused_alike() {
        var known = guess("127.0.0.23", "clara.weiss", "Falsches-Kennwort");
        var unknown = guess("127.0.0.23", "niemand.da", "Falsches-Kennwort");

        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(comparable(known).replace("clara.weiss", "X"))
                .isEqualTo(comparable(unknown).replace("niemand.da", "X"));
        assertThat(known.headers().keySet()).isEqualTo(unknown.headers().keySet());
    }

    /** T18: medians; the bound is generous here and strict only where many samples are taken. */
    @Test
    void a_refusal_takes_as_long_for_a_name_that_exists() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < SAMPLES; i++) {
            var from = "127.0.1." + (i + 1);
            known.add(guess(from, KNOWN.get(i % KNOWN.size()), "Falsches-Kennwort")
                    .millis());
            unknown.add(guess(from, "niemand.nummer" + i, "Falsches-Kennwort").millis());
        }

        assertThat(Math.abs(median(known) - median(unknown))).isLessThan(Math.max(50, median(unknown)));
    }

    /** T18. */
    @Test
    void one_address_does_not_try_a_password_on_everybody() {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 50; i++) {
            statuses.add(guess("127.0.0.24", "person.nummer" + i, "Sommer-2026-Kennwort")
                    .status());
        }

        assertThat(Collections.frequency(statuses, 429)).isGreaterThanOrEqualTo(5);
        assertThat(statuses.subList(0, 10)).containsOnly(200);
        assertThat(guess("127.0.0.25", "person.nummer", "Sommer-2026-Kennwort").status())
                .as("others may still try")
                .isEqualTo(200);
    }

    private static Wire.Reply guess(String from, String name, String password) {
        var wire = Wire.from(from);
        var page = wire.get("/sign-in.xhtml");
        var cookie = page.header("set-cookie").replaceAll(";.*", "");
        var state = STATE.matcher(page.body());
        assertThat(state.find()).isTrue();
        return wire.post(
                "/sign-in.xhtml",
                "signIn=signIn&signIn:loginName=" + name + "&signIn:password="
                        + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&signIn:go=x&jakarta.faces.ViewState="
                        + state.group(1),
                "Cookie: " + cookie,
                "Accept-Language: de");
    }

    private static String refused() {
        return Texts.say(Language.DE, "identity.signIn.refused");
    }

    private static String comparable(Wire.Reply reply) {
        return reply.body()
                .replaceAll("value=\"-?\\d+:-?\\d+\"", "")
                .replaceAll("nonce=\"[^\"]*\"|init\\('[^']*'\\)", "");
    }

    private static long median(List<Long> millis) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
