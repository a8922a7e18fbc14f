package org.leitplanke.review;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;

/** What reviews put on the start page of a reviewer: one task for each review, with how much is left. */
@UseCase
public class ReviewAtHome implements TaskSource {

    private static final String LINK = "/review/answer.xhtml?id=";

    @Inject
    ReviewReader reader;

    @Inject
    Reviewers reviewers;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Override
    @Requires(TASKS_SEE)
    public List<Task> tasksOf(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var isLead = actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD);
        if (!isLead && organisation.ledBy(person).isEmpty()) {
            return List.of();
        }
        var open = openReviews();
        if (open.isEmpty()) {
            return List.of();
        }
        var chain = reviewers.chain();
        var within = new HashSet<>(chain.ledBy(person));
        if (isLead) {
            within.addAll(chain.leftToTheLead());
        }
        var left = new HashMap<String, Integer>();
        for (var line : reader.waiting(within, isLead)) {
            var reviewer = chain.reviewerOf(line.department(), line.person());
            if (reviewer.map(person::equals).orElse(isLead && !person.equals(line.person()))) {
                left.merge(line.review(), 1, Integer::sum);
            }
        }
        return left.keySet().stream()
                .filter(open::containsKey)
                .sorted()
                .map(id -> task(open.get(id), left.get(id)))
                .toList();
    }

    private Map<String, ReviewRow> openReviews() {
        return reader.rows(" WHERE r.closed_at IS NULL", organisation.departments()).stream()
                .filter(ReviewRow::open)
                .collect(Collectors.toMap(ReviewRow::id, row -> row));
    }

    private static Task task(ReviewRow row, int left) {
        return new Task(
                Words.of("review.task", row.departmentName()),
                LINK + row.id(),
                Words.of("review.task.action"),
                null,
                Tone.INFO,
                left,
                row.deadline(),
                List.of(Words.of("review.task.left", left)));
    }
}
