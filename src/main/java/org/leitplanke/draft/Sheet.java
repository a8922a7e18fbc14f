package org.leitplanke.draft;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form on a page, for the thing the page is about.
 *
 * @param page address inside the portal, with what names the thing
 * @param form the form's id
 */
public record Sheet(String page, String form) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][\\w-]{0,59}");
    private static final Pattern PAGE = Pattern.compile("/[a-z][\\w/-]{0,120}\\.xhtml(\\?[\\w.~%&=+*-]{0,500})?");

    /** Where secrets are typed, or answers that count. */
    private static final Set<String> NEVER_KEPT =
            Set.of("/sign-in.xhtml", "/setup.xhtml", "/welcome.xhtml", "/training/quiz.xhtml");

    /** What a page says of itself, written as {@code form@page}; empty when it is no sheet of this portal. */
    public static Optional<Sheet> of(String text) {
        var cut = text == null ? -1 : text.indexOf('@');
        return cut < 0 ? Optional.empty() : of(text.substring(cut + 1), text.substring(0, cut));
    }

    private static Optional<Sheet> of(String page, String form) {
        var known = FORM.matcher(form).matches()
                && PAGE.matcher(page).matches()
                && !NEVER_KEPT.contains(page.replaceAll("\\?.*", ""));
        return known ? Optional.of(new Sheet(page, form)) : Optional.empty();
    }

    @Override
    public String toString() {
        return form + "@" + page;
    }
}
