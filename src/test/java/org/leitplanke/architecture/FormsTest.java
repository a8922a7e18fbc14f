package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.leitplanke.architecture.Page.Tag;

/** Every form in which something is typed keeps it, or has a reason not to. */
class FormsTest {

    /** Forms whose content must not, or need not, be kept, and why. */
    private static final Map<String, String> NOT_KEPT = Map.of(
            "/sign-in.xhtml#signIn", "a password",
            "/setup.xhtml#setup", "a password",
            "/welcome.xhtml#welcome", "a password",
            "/training/quiz.xhtml#quiz", "answers of a quiz count when they are given, and only then",
            "/organisation/import.xhtml#upload", "a file",
            "/organisation/columns.xhtml#columns", "choices for a file that waits with its columns until tomorrow",
            "/WEB-INF/includes/organisation/preview.xhtml#apply", "one tick that must be set with the numbers in view",
            "/approval/ask.xhtml#ask", "the page promises that these answers are not stored");

    private static final String CONFLICT = "/WEB-INF/includes/draft/conflict.xhtml";

    private static final Set<String> TYPED_INTO = Set.of(
            "g:field",
            "g:area",
            "g:date",
            "g:choice",
            "g:radios",
            "g:checks",
            "g:check",
            "ui:include",
            "h:inputText",
            "h:inputTextarea",
            "h:inputFile",
            "h:inputSecret",
            "h:selectOneMenu",
            "h:selectOneRadio",
            "h:selectManyCheckbox",
            "h:selectBooleanCheckbox");

    @Test
    void what_is_typed_into_a_form_is_kept() {
        House.none(
                Page.all().stream()
                        .flatMap(page -> forms(page, TYPED_INTO::contains).stream()
                                .filter(form -> !has(page, form, "g:kept"::equals))
                                .map(form -> page.file() + "#" + form.attribute("id")))
                        .filter(form -> !NOT_KEPT.containsKey(form))
                        .toList(),
                "nothing typed is lost: put <g:kept/> into the form, or its reason into FormsTest.NOT_KEPT");
    }

    @Test
    void no_form_that_keeps_its_text_asks_for_a_secret_or_a_file() {
        House.none(
                Page.all().stream()
                        .flatMap(page -> forms(page, "g:kept"::equals).stream()
                                .filter(form -> page.tags().stream()
                                        .filter(tag -> isInside(tag, form))
                                        .anyMatch(tag -> tag.attribute("type").equals("password")
                                                || tag.name().equals("h:inputFile")
                                                || tag.name().equals("h:inputSecret")))
                                .map(form -> page.file() + "#" + form.attribute("id")))
                        .toList(),
                "passwords and files are never kept");
    }

    @Test
    void the_reasons_are_about_forms_that_exist() {
        var forms = Page.all().stream()
                .flatMap(page -> page.tags("h:form").map(form -> page.file() + "#" + form.attribute("id")))
                .toList();

        assertThat(forms).containsAll(NOT_KEPT.keySet());
    }

    @Test
    void a_form_that_edits_carries_the_state_it_was_opened_with() {
        House.none(
                Page.all().stream()
                        .flatMap(page -> page.tags("g:kept")
                                .filter(tag -> !tag.attribute("edits").isEmpty())
                                .filter(tag -> page.tags("h:inputHidden")
                                        .noneMatch(
                                                hidden -> hidden.attribute("id").equals("revision")
                                                        && isInside(hidden, formOf(tag))))
                                .map(page::at))
                        .toList(),
                "whoever saves second must notice the first: <h:inputHidden id=\"revision\" …/> in the same form");
    }

    @Test
    void a_page_with_a_form_that_edits_shows_what_changed_meanwhile() {
        House.none(
                Page.all().stream()
                        .filter(page -> page.tags("g:kept")
                                .anyMatch(tag -> !tag.attribute("edits").isEmpty()))
                        .filter(page -> page.tags("ui:include")
                                .noneMatch(tag -> tag.attribute("src").equals(CONFLICT)))
                        .map(Page::file)
                        .toList(),
                "whoever saves second must see what the first changed: include " + CONFLICT);
    }

    private static List<Tag> forms(Page page, Predicate<String> containing) {
        return page.tags("h:form").filter(form -> has(page, form, containing)).toList();
    }

    private static boolean has(Page page, Tag form, Predicate<String> name) {
        return page.tags().stream().anyMatch(tag -> name.test(tag.name()) && isInside(tag, form));
    }

    private static Tag formOf(Tag tag) {
        return tag.name().equals("h:form") ? tag : formOf(tag.parent());
    }

    private static boolean isInside(Tag tag, Tag form) {
        return tag.parent() != null && (tag.parent() == form || isInside(tag.parent(), form));
    }
}
