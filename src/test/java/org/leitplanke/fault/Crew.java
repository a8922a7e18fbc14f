package org.leitplanke.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.leitplanke.fault.Journal.Outcome;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Portal;
import org.leitplanke.outside.Visitor;

/** Eight people at work at once: they ask, decide, register, hand out accounts, assign roles and learn. */
final class Crew implements AutoCloseable {

    private static final String HR_CHANNEL = "LinkedIn-Karriere";
    private static final Pattern TOKEN = Pattern.compile("token=(\\w+)");

    /** An account that was handed out. */
    private record Invitation(String loginName, String token) {}

    private final Portal portal;
    private final Journal journal;
    private final BlockingQueue<String> submitted = new LinkedBlockingQueue<>();
    private final BlockingQueue<Invitation> invited = new LinkedBlockingQueue<>();
    private final Deque<String> numbers = numbers();
    private final Candidates candidates = new Candidates();
    private final List<Worker> workers;
    private final ExecutorService threads;

    Crew(Portal portal, Journal journal) {
        this.portal = portal;
        this.journal = journal;
        workers = List.of(
                at("eva.brandt", this::ask),
                at("lena.vogt", this::ask),
                at("nadine.roth", this::decide),
                at("tobias.lang", this::register),
                at("sabine.krueger", this::handOut),
                at("jonas.behrens", this::assign),
                at("heiko.albrecht", new Learner()),
                at("anke.petersen", new Learner()));
        threads = Executors.newFixedThreadPool(workers.size());
    }

    /** Everybody begins. */
    void begin() {
        workers.forEach(threads::submit);
    }

    private Worker at(String loginName, Consumer<Visitor> job) {
        return new Worker(portal, loginName, job);
    }

    private void ask(Visitor eva) {
        var title = "Beitrag " + UUID.randomUUID();
        var draft = Asking.draft(eva);
        var fields = Asking.harmless(draft, title, HR_CHANNEL);
        var outcome = journal.attempt(
                Kind.SUBMIT, List.of(title), () -> eva.press(draft, "draft:submit", fields), Crew::isSentOn);
        if (outcome == Outcome.OK) {
            submitted.add(Asking.idOf(draft));
        }
    }

    private void decide(Visitor nadine) {
        var id = next(submitted);
        if (id != null) {
            var page = open(nadine, Asking.review(id));
            journal.attempt(
                    Kind.DECIDE,
                    List.of(id),
                    () -> nadine.press(page, "decision:approve", Asking.approving()),
                    Crew::isSentOn);
        }
    }

    private void register(Visitor tobias) {
        var name = "Kanal " + UUID.randomUUID();
        var page = open(tobias, "/channel/edit.xhtml");
        var owner = page.choice("Personal");
        journal.attempt(
                Kind.REGISTER,
                List.of(name),
                () -> tobias.press(
                        page,
                        "channel:save",
                        "channel:network",
                        "BLOG",
                        "channel:name",
                        name,
                        "channel:owner",
                        owner,
                        "channel:purpose",
                        "Zeigen, wie wir arbeiten"),
                Crew::isSentOn);
    }

    private void handOut(Visitor sabine) {
        var page = open(sabine, "/identity/accounts.xhtml");
        var number = numbers.poll();
        if (number == null) {
            return;
        }
        var loginName = "person." + UUID.randomUUID();
        var shown = new Answer[1];
        journal.attempt(
                Kind.HAND_OUT,
                List.of(loginName),
                () -> shown[0] =
                        sabine.press(page, "account:go", "account:number", number, "account:loginName", loginName),
                answer -> token(answer).isPresent());
        if (shown[0] != null) {
            token(shown[0]).ifPresent(token -> invited.add(new Invitation(loginName, token)));
        }
    }

    private void assign(Visitor jonas) {
        var address = candidates.next(jonas);
        if (address == null) {
            return;
        }
        var page = open(jonas, address);
        if (page.has("assign:save")) {
            journal.attempt(
                    Kind.ASSIGN, Candidates.keys(address), () -> jonas.press(page, "assign:save"), Crew::isSentOn);
        }
    }

    /** Sets up the next account that was handed out, reads, acknowledges and passes every module. */
    private final class Learner implements Consumer<Visitor> {

        @Override
        public void accept(Visitor host) {
            var invitation = next(invited);
            if (invitation == null) {
                return;
            }
            var guest = Visitor.at(portal);
            guest.follow(guest.press(
                    guest.get("/welcome.xhtml?token=" + invitation.token()),
                    "welcome:save",
                    "welcome:password",
                    Visitor.PASSWORD));
            Studies.all(guest.as(invitation.loginName()), invitation.loginName(), journal);
        }
    }

    /** The one-time token of an account, on the page that shows it. */
    static Optional<String> token(Answer shown) {
        return TOKEN.matcher(shown.text()).results().map(hit -> hit.group(1)).findFirst();
    }

    /** A page to press something on; while the portal starts there is none. */
    private static Answer open(Visitor who, String path) {
        var page = who.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page;
    }

    static boolean isSentOn(Answer answer) {
        return answer.status() == 302 && !answer.target().startsWith("/sign-in");
    }

    private static <T> T next(BlockingQueue<T> queue) {
        try {
            return queue.poll(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Personnel numbers of people who have no account yet, outside of HR. */
    private static Deque<String> numbers() {
        try (var lines = Files.lines(Path.of("db/demo/people.csv"))) {
            return new ArrayDeque<>(lines.skip(30)
                    .filter(line -> !line.contains(";HR;"))
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workers.forEach(Worker::end);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("somebody is still waiting for an answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
