package org.leitplanke.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitplanke.fault.Load.Exchange;
import org.leitplanke.fault.Stage.Database;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Verified;
import org.leitplanke.outside.Visitor;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/**
 * The database is away for a while under load: people hear so within three seconds, in their language and with
 * what they typed still at hand, nobody hangs, and everything goes on by itself when it is back.
 */
@ExtendWith(WithStages.class)
@Tag("alone")
class OutageIT {

    /** Half a minute on request. */
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("outage", 10));

    private static final Duration TOLD = Promised.seconds(3);
    private static final Duration HANGS = Promised.seconds(10);
    private static final Duration BACK = Promised.seconds(5);
    private static final Pattern STYLE = Pattern.compile("href=\"(/jakarta.faces.resource/css/[^\"]*)\"");

    /** How the database goes away. */
    enum Way {
        /** It is shut down: connections are closed, new ones refused. */
        STOPPED {
            @Override
            void away(DatabaseServer server) {
                server.stop();
            }

            @Override
            void back(DatabaseServer server) {
                server.start();
            }
        },
        /** Its processes stand still: connections stay open, and nobody answers. */
        FROZEN {
            @Override
            void away(DatabaseServer server) {
                server.freeze();
            }

            @Override
            void back(DatabaseServer server) {
                server.thaw();
            }
        };

        abstract void away(DatabaseServer server);

        abstract void back(DatabaseServer server);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void people_are_told_at_once_and_go_on_when_it_is_back(Way way) throws Exception {
        var stage = WithStages.on(Database.POSTGRESQL);
        var journal = new Journal("outage-" + way);
        var mira = Visitor.at(stage.portal()).as("mira.okafor");
        var lena = Visitor.at(stage.portal()).as("lena.vogt");
        var title = "Getippt vor dem Ausfall " + UUID.randomUUID();
        var draft = Asking.draft(lena);
        var style = STYLE.matcher(draft.body());
        assertThat(style.find()).isTrue();
        Instant gone;
        Instant back;
        Instant works;
        Instant end;
        Answer refused;
        var load = new Load(mira);
        try (load;
                var crew = new Crew(stage.portal(), journal)) {
            crew.begin();
            TimeUnit.SECONDS.sleep(3);
            way.away(stage.server());
            gone = Instant.now();
            refused = lena.press(draft, "draft:submit", Asking.harmless(draft, title, "LinkedIn-Karriere"));
            everythingElseAnswers(stage, style.group(1));
            TimeUnit.MILLISECONDS.sleep(Math.max(
                    0, AWAY.minus(Duration.between(gone, Instant.now())).toMillis()));
            way.back(stage.server());
            back = Instant.now();
            works = awaitWork(load, back);
            TimeUnit.SECONDS.sleep(5);
            end = Instant.now();
        }

        report(way, load, gone, back);
        saysSoInGerman(refused);
        nothingTypedIsLost(lena, refused, title, journal);
        assertThat(load.all()).as("no request hangs").allMatch(one -> one.took().compareTo(HANGS) <= 0);
        assertThat(load.between(gone, back.minus(Duration.ofSeconds(3))))
                .as("told within three seconds")
                .isNotEmpty()
                .allMatch(one -> one.status() == 503 && one.took().compareTo(TOLD) <= 0);
        assertThat(load.between(works, end))
                .as("works again five seconds after its return")
                .anyMatch(one -> one.status() == 200)
                .allMatch(one -> one.status() == 200 || Promised.isGenerous() && isOverrun(one));
        assertThat(load.all()).as("no other error").allMatch(one -> one.status() == 200 || one.status() == 503);
        List<String> defects = stage.look(connection -> Checker.defects(journal, connection));
        assertThat(defects).isEmpty();
        assertThat(Verified.trailOf(stage.portal())).isZero();
    }

    /** From when on it has to work: five seconds after its return, in a normal run from the first good second on. */
    private static Instant awaitWork(Load load, Instant back) throws InterruptedException {
        var latest = back.plus(BACK);
        while (Instant.now().isBefore(latest)) {
            if (Promised.isGenerous() && load.servesEverybody(back)) {
                return Instant.now();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return latest;
    }

    /** What needs no database is served, and operators hear that it is away. */
    private static void everythingElseAnswers(Stage stage, String style) {
        var operator = Visitor.at(stage.portal());
        assertThat(operator.get(style).status()).isEqualTo(200);
        assertThat(operator.get("/health/live").status()).isEqualTo(200);
        var begun = Instant.now();
        assertThat(operator.get("/health/ready").status()).isEqualTo(503);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Promised.seconds(1));
    }

    private static void saysSoInGerman(Answer refused) {
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.text()).contains(Texts.say(Language.DE, "error.503.title.GONE"));
        assertThat(refused.text()).contains(Texts.say(Language.DE, "error.503.kept"));
        assertThat(refused.body()).doesNotContain("Exception", "\tat ", "postgresql");
    }

    /** Turned away because the computer of this run cannot keep up, not because of the database. */
    private static boolean isOverrun(Exchange one) {
        return one.status() == 503 && one.answer().says("error.503.title.BUSY");
    }

    /** The button of the page sends the same once more, and once it counts. */
    private static void nothingTypedIsLost(Visitor lena, Answer refused, String title, Journal journal) {
        assertThat(refused.hidden()).anyMatch(field -> field.getValue().equals(title));
        for (int click = 0; click < 2; click++) {
            journal.attempt(Kind.SUBMIT, List.of(title), () -> lena.send(lena.submitting(refused)), Crew::isSentOn);
        }
        assertThat(journal.told().get(new Journal.Deed(Kind.SUBMIT, List.of(title))))
                .containsOnly(Journal.Outcome.OK);
    }

    private void report(Way way, Load load, Instant gone, Instant back) {
        var told = load.between(gone, back).stream()
                .map(Exchange::took)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var caught = load.all().stream()
                .filter(one -> one.begun().isBefore(gone))
                .map(Exchange::took)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var first = load.all().stream()
                .filter(one -> one.status() == 200 && one.ended().isAfter(back))
                .map(Exchange::ended)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Said.say(
                way.name(),
                "slowest answer while away " + told.toMillis() + " ms, slowest that was under way "
                        + caught.toMillis() + " ms, first page "
                        + Duration.between(back, first).toMillis()
                        + " ms after its return");
    }
}
