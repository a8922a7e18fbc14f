package org.leitplanke.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leitplanke.organisation.DepartmentId;

/**
 * The way a request takes: which steps, how long each may take, and which items of the checklist apply.
 *
 * @param channelName as it was called when the request was submitted
 * @param department that owns the channel
 * @param catalogue fingerprint of the catalogue
 */
record Route(
        ApprovalType type,
        String channelName,
        DepartmentId department,
        String catalogue,
        int risk,
        List<Stage> stages) {

    private static final String PURPOSE = "P01";
    private static final Set<String> FOR_CONTENT = Set.of("POST", "FOREIGN_MATERIAL", "SENSITIVE");
    private static final Set<String> NOT_FOR_PRIVACY = Set.of("POST", "FOREIGN_MATERIAL");

    /** One step of the way. */
    record Stage(StepKind kind, int hours, List<Catalogue.Item> items) {}

    static Route of(Triage triage, Post post, String channelName, DepartmentId department, Catalogue catalogue) {
        var type = ApprovalType.of(triage, post.people());
        var stages = new ArrayList<Stage>();
        for (var kind : StepKind.values()) {
            if (kind == StepKind.CONTENT || needsPrivacy(triage, post)) {
                var items = catalogue.items().stream()
                        .filter(item -> belongsTo(kind, item) && applies(item, type, triage, post))
                        .toList();
                stages.add(new Stage(kind, catalogue.hours(type, kind), items));
            }
        }
        return new Route(type, channelName, department, catalogue.version(), risk(triage, post), stages);
    }

    /** An exception instead of consent, minors, special categories, or anything red sends it to privacy too. */
    static boolean needsPrivacy(Triage triage, Post post) {
        return post.basis().isException()
                || post.shows(Post.Shown.MINORS)
                || post.shows(Post.Shown.SPECIAL)
                || triage.lane() == Triage.Lane.RED;
    }

    /** From 0, nothing, to 3, minors or special categories. */
    static int risk(Triage triage, Post post) {
        if (post.shows(Post.Shown.MINORS) || post.shows(Post.Shown.SPECIAL)) {
            return 3;
        }
        if (needsPrivacy(triage, post)) {
            return 2;
        }
        return triage.lane() == Triage.Lane.YELLOW || !post.people().isEmpty() ? 1 : 0;
    }

    private static boolean belongsTo(StepKind kind, Catalogue.Item item) {
        return switch (kind) {
            case CONTENT -> item.code().equals(PURPOSE) || FOR_CONTENT.contains(item.shownWhen());
            case PRIVACY -> !NOT_FOR_PRIVACY.contains(item.shownWhen());
        };
    }

    private static boolean applies(Catalogue.Item item, ApprovalType type, Triage triage, Post post) {
        var person = triage.person() || !post.people().isEmpty();
        var image = post.hasPicture() || !post.people().isEmpty();
        return switch (item.shownWhen()) {
            case "ALWAYS", "POST" -> true;
            case "PERSON" -> person;
            case "IMAGE" -> image;
            case "IMAGE_STAFF" -> image && post.shows(Post.Shown.STAFF);
            case "MINORS" -> post.shows(Post.Shown.MINORS);
            case "NO_CONSENT" -> post.basis().isException();
            case "FOREIGN_MATERIAL" -> triage.foreign();
            case "SENSITIVE" -> triage.sensitive();
            default -> List.of(item.shownWhen().split(",")).contains(type.code());
        };
    }
}
