package org.leitplanke.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** Lena asks, Nadine approves content, Mira reviews privacy, all in a fresh department with one channel. */
@Dependent
public class ReviewWorld {

    @Inject
    RequestWriting writing;

    @Inject
    RequestReview review;

    @Inject
    Publication publication;

    @Inject
    ApprovalQueries approvals;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Newsroom newsroom;

    @PersistenceContext
    EntityManager entityManager;

    DepartmentId department;
    String channel;
    PersonId lena;
    PersonId nadine;
    PersonId mira;

    public DepartmentId department() {
        return department;
    }

    public String channel() {
        return channel;
    }

    /** She asks. */
    public PersonId lena() {
        return lena;
    }

    /** She approves content. */
    public PersonId nadine() {
        return nadine;
    }

    /** She reviews privacy. */
    public PersonId mira() {
        return mira;
    }

    public void open() {
        department = newsroom.aDepartment();
        channel = newsroom.aChannel(department);
        lena = newsroom.aPerson(department, "Lena");
        nadine = newsroom.aPerson(department, "Nadine");
        mira = newsroom.aPerson(department, "Mira");
        newsroom.appoint(nadine, department, Roles.APPROVER, Place.department(department));
        newsroom.appoint(mira, department, Roles.PRIVACY, Place.COMPANY);
    }

    /** A post with people and an exception, submitted by Lena. */
    public String submitted() {
        return submittedBy(lena);
    }

    public String submittedBy(PersonId requester) {
        return newsroom.on(requester, () -> {
            var id = writing.draft(new Triage(true, false, false, false, false, false));
            writing.submit(id, Post.empty().fingerprint(), post("Unser Stand war voll."));
            return id;
        });
    }

    /** A post with nobody on it, which needs content approval alone. */
    String submittedHarmless() {
        return newsroom.on(lena, () -> {
            var id = writing.draft(new Triage(false, false, false, false, false, false));
            writing.submit(
                    id,
                    Post.empty().fingerprint(),
                    new Post(
                            "Bank",
                            channel,
                            "Die neue Bank steht.",
                            Set.of(),
                            Post.Basis.NOBODY,
                            null,
                            "Eine Bank",
                            null,
                            null,
                            "Azubis"));
            return id;
        });
    }

    void withdraw(String id) {
        as(lena, () -> writing.withdraw(id));
    }

    /** A reason for rejection that the catalogue knows. */
    String aReason() {
        return newsroom.on(lena, () -> catalogue.reasons()).get(0).code();
    }

    int decisionsAbout(String id) {
        return entityManager
                .createQuery("select d from Decision d where d.step.request.id = :id", Decision.class)
                .setParameter("id", id)
                .getResultList()
                .size();
    }

    public Post post(String text) {
        return new Post(
                "Messe",
                channel,
                text,
                Set.of(Post.Shown.VISITORS),
                Post.Basis.INCIDENTAL,
                "Die Menge ist nur Hintergrund.",
                "Blick über den Stand",
                null,
                null,
                "Azubis");
    }

    public void approve(PersonId by, String id) {
        approve(by, id, currentStepOf(id), fingerprintOf(id));
    }

    public void approve(PersonId by, String id, String step, String seen) {
        decide(by, id, step, seen, Ruling.approve(answers(id), null));
    }

    public void decide(PersonId by, String id, String step, String seen, Ruling ruling) {
        as(by, () -> review.decide(id, step, seen, ruling));
    }

    public void ask(PersonId by, String id) {
        as(by, () -> review.ask(id, stepOf(id), fingerprintOf(id), "Wirklich alle?"));
    }

    void answer(String id, String text) {
        as(lena, () -> writing.answer(id, "So ist es gemeint.", post(text)));
    }

    public void publish(PersonId by, String id) {
        as(by, () -> publication.prove(id, "https://example.org/post"));
    }

    void as(PersonId person, Runnable action) {
        newsroom.on(person, () -> {
            action.run();
            return null;
        });
    }

    public RequestDetail seen(String id) {
        return newsroom.on(lena, () -> approvals.detail(id));
    }

    /** Every item answered with yes. */
    public Map<String, Ruling.Reply> answers(String id) {
        var answers = new LinkedHashMap<String, Ruling.Reply>();
        seen(id).items().forEach(item -> answers.put(item.code(), new Ruling.Reply(Answer.YES, null)));
        return answers;
    }

    public String stepOf(String id) {
        return seen(id).way().get(0).id();
    }

    public String currentStepOf(String id) {
        return seen(id).current().orElseThrow().id();
    }

    public String fingerprintOf(String id) {
        return seen(id).head().fingerprint();
    }

    List<String> operationsAbout(String id) {
        return operations("e.subjectKind = 'approval' and e.subjectId = :which", id);
    }

    List<String> operationsBy(PersonId person) {
        return operations("e.actorRef = :which", person.value());
    }

    private List<String> operations(String where, String which) {
        return entityManager
                .createQuery("select e.operation from AuditEntry e where " + where + " order by e.seq", String.class)
                .setParameter("which", which)
                .getResultList();
    }

    /** Lets all do theirs at the same moment: "won", or the name of the rule that said no. */
    static List<String> atOnce(List<Runnable> attempts) throws Exception {
        var start = new CyclicBarrier(attempts.size());
        var threads = Executors.newFixedThreadPool(attempts.size());
        var running = new ArrayList<java.util.concurrent.Future<String>>();
        for (var attempt : attempts) {
            running.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    attempt.run();
                    return "won";
                } catch (RuleViolation refused) {
                    return refused.getClass().getSimpleName();
                }
            }));
        }
        var outcomes = new ArrayList<String>();
        for (var one : running) {
            outcomes.add(one.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
        return outcomes;
    }
}
