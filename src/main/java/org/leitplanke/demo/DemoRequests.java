package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Set;
import org.leitplanke.approval.Answer;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.Post;
import org.leitplanke.approval.RequestReview;
import org.leitplanke.approval.RequestWriting;
import org.leitplanke.approval.Ruling;
import org.leitplanke.approval.Triage;

/** Some posts on their way, so that queues and pages have something to show. */
@ApplicationScoped
class DemoRequests {

    private static final Triage PERSON = new Triage(true, false, false, false, false, false);
    private static final Triage HARMLESS = new Triage(false, false, false, false, false, false);

    @Inject
    Cast cast;

    @Inject
    DemoDuties duties;

    @Inject
    RequestWriting writing;

    @Inject
    ApprovalQueries requests;

    @Inject
    RequestReview review;

    void write() {
        var fair = submit(
                "Ines Hahn",
                1,
                PERSON,
                new Post(
                        "Unser Stand auf der Hannover Messe",
                        duties.channel("LinkedIn").id(),
                        "Drei Tage, viele Gespräche: Unser Stand auf der Hannover Messe war gut besucht. Danke an alle, die mit uns über leisere Antriebe gesprochen haben!",
                        Set.of(Post.Shown.VISITORS),
                        Post.Basis.INCIDENTAL,
                        "Die Aufnahme zeigt die Halle; Besucherinnen und Besucher sind nur im Hintergrund und nicht einzeln hervorgehoben.",
                        "Weitwinkelaufnahme der Halle 6 mit unserem Stand in der Mitte",
                        "Messehalle von oben, in der Mitte ein heller Stand, davor viele Menschen",
                        cast.day(5),
                        "Bekanntheit bei Geschäftskunden"));
        approve(duties.approverOfMarketing(), fair);
        submit(
                "Tim Kurz",
                1,
                HARMLESS,
                new Post(
                        "Filter wechseln in zwei Minuten",
                        duties.channel("YouTube").id(),
                        "So wechseln Sie den Filter der M4-Reihe selbst. Das Video zeigt jeden Handgriff, mit Untertiteln.",
                        Set.of(),
                        Post.Basis.NOBODY,
                        null,
                        "Film, 1:52 Minuten, nur Hände und Gerät",
                        "Hände öffnen die Klappe eines grauen Geräts",
                        cast.day(7),
                        "Weniger Anrufe im Kundenservice"));
        submit(
                "Sofia Lindner",
                0,
                PERSON,
                new Post(
                        "Willkommen im neuen Ausbildungsjahr",
                        duties.channel("Xing-Karriere").id(),
                        "Neun Auszubildende haben bei uns angefangen. Wir freuen uns auf die gemeinsame Zeit!",
                        Set.of(Post.Shown.STAFF, Post.Shown.MINORS),
                        Post.Basis.CONSENT,
                        null,
                        "Gruppenfoto vor dem Haupteingang",
                        "Neun junge Menschen stehen lachend vor einem Backsteingebäude",
                        cast.day(10),
                        "Bewerbungen für das nächste Ausbildungsjahr"));
    }

    private String submit(String name, int daysAgo, Triage triage, Post post) {
        return cast.as(name, daysAgo, () -> {
            var id = writing.draft(triage);
            writing.submit(id, Post.empty().fingerprint(), post);
            return id;
        });
    }

    /** The content is fine; the next step looks at the people in the background. */
    private void approve(String name, String id) {
        cast.as(name, 1, () -> {
            var detail = requests.detail(id);
            var step = detail.current().orElseThrow();
            var answers = new HashMap<String, Ruling.Reply>();
            detail.itemsOf(step).forEach(item -> answers.put(item.code(), new Ruling.Reply(Answer.YES, null)));
            review.decide(id, step.id(), detail.head().fingerprint(), Ruling.approve(answers, "Fachlich richtig."));
            return id;
        });
    }
}
