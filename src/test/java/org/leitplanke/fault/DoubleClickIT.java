package org.leitplanke.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitplanke.fault.Stage.Database;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Visitor;

/**
 * Somebody presses a button twenty times at once, from two tabs of her browser: it counts once, every click is told the
 * same, and a click long afterwards is too.
 */
@ExtendWith(WithStages.class)
@Tag("alone")
class DoubleClickIT {

    private static final int CLICKS = 20;
    private static final String CHANNEL = "LinkedIn-Karriere";
    private static final String LOGIN = "salma.pfeifer";

    private Journal journal;

    @BeforeAll
    static void both_are_needed() {
        WithStages.ahead(Database.values());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void twenty_clicks_at_once_count_once(Database database) throws Exception {
        var stage = WithStages.on(database);
        journal = new Journal("clicks-" + database);
        var jonas = Visitor.at(stage.portal()).as("jonas.behrens");
        var nadine = Visitor.at(stage.portal()).as("nadine.roth");
        var salma = invited(stage);

        acceptAndLearn(salma, assign(jonas));
        var request = askFor(salma);
        var review = Asking.review(request);
        clicks(Kind.DECIDE, List.of(request), () -> nadine.get(review), nadine, "decision:approve", Asking.approving());
        clicks(
                Kind.PUBLISH,
                List.of(request),
                () -> salma.get(Asking.request(request)),
                salma,
                "publication:prove",
                "publication:link",
                "https://www.linkedin.com/posts/4711");

        if (database == Database.DERBY) {
            stage.lower();
        }
        List<String> defects = stage.look(connection -> Checker.defects(journal, connection));
        stage.raiseAhead();
        assertThat(defects).isEmpty();
        assertThat(journal.count(Journal.Outcome.OK))
                .as("every click is told the same")
                .isEqualTo(told());
    }

    private long told() {
        return journal.told().values().stream().mapToLong(List::size).sum();
    }

    /** Salma Pfeifer of HR, with the account that the administration hands out to her. */
    private static Visitor invited(Stage stage) {
        var sabine = Visitor.at(stage.portal()).as("sabine.krueger");
        var shown = sabine.press(
                sabine.get("/identity/accounts.xhtml"),
                "account:go",
                "account:number",
                "M0168",
                "account:loginName",
                LOGIN);
        var guest = Visitor.at(stage.portal());
        guest.follow(guest.press(
                guest.get("/welcome.xhtml?token=" + Crew.token(shown).orElseThrow()),
                "welcome:save",
                "welcome:password",
                Visitor.PASSWORD));
        return guest.as(LOGIN);
    }

    /** The head makes her the author of the channel; says the id of the assignment. */
    private String assign(Visitor jonas) throws Exception {
        var address = Candidates.find(jonas, "R04", CHANNEL, "Pfeifer");
        var answers = clicks(Kind.ASSIGN, Candidates.keys(address), () -> jonas.get(address), jonas, "assign:save");
        return answers.get(0).target().replaceAll(".*id=", "");
    }

    private void acceptAndLearn(Visitor salma, String assignment) throws Exception {
        var role = "/responsibility/assignment.xhtml?id=" + assignment;
        clicks(Kind.ACCEPT, List.of(assignment), () -> salma.get(role), salma, "answer:accept");
        var guideline = salma.get("/guideline/list.xhtml").link("/guideline/read.xhtml");
        clicks(Kind.ACKNOWLEDGE, List.of(LOGIN), () -> salma.get(guideline), salma, "note:acknowledge");
        for (var code : List.of("T01", "T02", "T03")) {
            var last = Studies.lastQuestion(code, salma);
            clicks(
                    Kind.PASS,
                    List.of(LOGIN, code),
                    () -> salma.get(last.path()),
                    salma,
                    Studies::isOver,
                    "quiz:send",
                    Studies.right(code, last));
        }
    }

    /** Makes a request out of the answers and submits it; says its id. */
    private String askFor(Visitor salma) throws Exception {
        var judged = Asking.judged(salma);
        var drafts = clicks(Kind.DRAFT, List.of(LOGIN), () -> judged, salma, "go:request");
        var draft = salma.follow(drafts.get(0));
        journal.forget(Kind.DRAFT); // it is none any more in a moment
        assertThat(drafts).extracting(Answer::target).containsOnly(drafts.get(0).target());
        var title = "Zwanzig Klicks " + UUID.randomUUID();
        clicks(
                Kind.SUBMIT,
                List.of(title),
                () -> salma.get(draft.path()),
                salma,
                "draft:submit",
                Asking.harmless(draft, title, CHANNEL));
        return Asking.idOf(draft);
    }

    private List<Answer> clicks(
            Kind kind, List<String> keys, Supplier<Answer> tab, Visitor who, String button, String... fields)
            throws Exception {
        return clicks(kind, keys, tab, who, Crew::isSentOn, button, fields);
    }

    /** The same click twenty times at once from two tabs, and once more when everything is over. */
    private List<Answer> clicks(
            Kind kind,
            List<String> keys,
            Supplier<Answer> tab,
            Visitor who,
            Predicate<Answer> told,
            String button,
            String... fields)
            throws Exception {
        var tabs = List.of(tab.get(), tab.get());
        var together = new CyclicBarrier(CLICKS);
        var threads = Executors.newFixedThreadPool(CLICKS);
        var clicks = new ArrayList<Future<Answer>>();
        for (int click = 0; click < CLICKS; click++) {
            var page = tabs.get(click % tabs.size());
            clicks.add(threads.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                return press(kind, keys, who, page, told, button, fields);
            }));
        }
        var answers = new ArrayList<Answer>();
        for (var click : clicks) {
            answers.add(click.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
        answers.add(press(kind, keys, who, tabs.get(0), told, button, fields));
        return answers;
    }

    private Answer press(
            Kind kind,
            List<String> keys,
            Visitor who,
            Answer page,
            Predicate<Answer> told,
            String button,
            String... fields) {
        var answer = new Answer[1];
        journal.attempt(kind, keys, () -> answer[0] = who.press(page, button, fields), told);
        return answer[0];
    }
}
