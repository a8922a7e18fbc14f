package org.leitplanke.outside;

import java.util.ArrayList;
import java.util.List;

/** The way of a post from the six questions to the decision, form by form. */
public final class Asking {

    private static final int QUESTIONS = 6;

    private Asking() {}

    /** Submits a harmless post for this channel, and says the id of the request. */
    public static String approval(Visitor who, String title, String channel) {
        var draft = draft(who);
        who.follow(who.press(draft, "draft:submit", harmless(draft, title, channel)));
        return idOf(draft);
    }

    /** Answers the six questions, and gets the page with the empty draft. */
    public static Answer draft(Visitor who) {
        return who.follow(who.press(judged(who), "go:request"));
    }

    /** The page that says what follows from six times no. */
    public static Answer judged(Visitor who) {
        var answers = new ArrayList<String>();
        for (int question = 0; question < QUESTIONS; question++) {
            answers.addAll(List.of("ask:lines:" + question + ":yes", "false"));
        }
        return who.press(who.get("/approval/ask.xhtml"), "ask:judge", answers.toArray(String[]::new));
    }

    /** The fields of a harmless post. */
    public static String[] harmless(Answer draft, String title, String channel) {
        return new String[] {
            "draft:title",
            title,
            "draft:channel",
            draft.choice(channel),
            "draft:text",
            "Unsere Werkstatt hat ab Montag eine neue Bank.",
            "draft:basis",
            "NOBODY",
            "draft:goal",
            "Zeigen, wie wir arbeiten",
            "draft:picture",
            "Eine leere Werkbank"
        };
    }

    public static String idOf(Answer page) {
        return page.address().toString().replaceAll(".*id=", "");
    }

    /** Every question of the checklist answered with yes, and these fields beside. */
    public static String[] approving(String... others) {
        var fields = new ArrayList<>(List.of(others));
        for (int item = 0; item < 20; item++) {
            fields.addAll(List.of("decision:line:" + item + ":reply", "YES"));
        }
        return fields.toArray(String[]::new);
    }

    public static String request(String id) {
        return "/approval/request.xhtml?id=" + id;
    }

    public static String review(String id) {
        return "/approval/review.xhtml?id=" + id;
    }
}
