package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pages that work with a keyboard, on a phone, in two languages and under a strict content security policy. */
class PagesTest {

    /** Words that are the same in every language. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("Leitplanke", "Deutsch", "English");

    /** The login names of the demonstration company. */
    private static final Map<String, Set<String>> SAME_ON_PAGE = Map.of(
            "/sign-in.xhtml",
            Set.of(
                    "eva.brandt",
                    "jonas.behrens",
                    "nadine.roth",
                    "mira.okafor",
                    "tobias.lang",
                    "katharina.wendt",
                    "sabine.krueger",
                    "lena.vogt",
                    "miriam.fuchs",
                    "anke.petersen",
                    "rolf.steiner",
                    "heiko.albrecht"));

    /** Inputs that cannot be filled wrongly, as page#id. */
    private static final Set<String> WITHOUT_MESSAGE = Set.of();

    /** Pages whose table is a component, because the list grows past a page and is sorted. */
    private static final Set<String> DATA_TABLES = Set.of("/organisation/people.xhtml");

    private static final List<Page> PAGES = Page.all();

    @Test
    void pages_contain_no_script_no_style_and_no_ajax() {
        none(
                PageRules::forbidden,
                "the content security policy forbids inline script and style, and a page must work without JavaScript:"
                        + " use a style class, h:commandButton, and save with a redirect");
    }

    @Test
    void plain_elements_have_plain_attributes() {
        none(PageRules::passedThrough, "only components pass a:… through; a plain element takes the attribute itself");
    }

    @Test
    void pages_contain_no_text_of_one_language() {
        none(
                page -> PageRules.literalText(page, allowedOn(page)),
                "half of the readers speak the other language: put the words into texts_de and texts_en"
                        + " and say #{text['feature.page.element']}");
    }

    @Test
    void pages_are_put_together_from_fixed_paths() {
        none(PageRules::paths, "a path that depends on input opens any file: write it out, beginning with a slash");
    }

    @Test
    void only_cleaned_prose_is_not_escaped() {
        none(PageRules::unescaped, "unescaped text is how scripts get onto pages: <g:prose> shows cleaned HTML");
    }

    @Test
    void inputs_have_a_label_and_a_message() {
        none(
                page -> PageRules.inputs(page, WITHOUT_MESSAGE),
                "whoever does not see the screen hears the label, and everybody wants to know what was wrong:"
                        + " use <g:field>, <g:choice> …, or write label and h:message");
    }

    @Test
    void tables_have_a_caption_and_named_columns() {
        none(
                page -> PageRules.tables(page, DATA_TABLES),
                "a table is read cell by cell by some: give it <caption>, <th scope=…>;"
                        + " a component only where the list is sorted and pages");
    }

    @Test
    void the_shell_says_the_first_heading() {
        none(PageRules::headings, "a page has one h1, and the shell makes it from the title: begin with h2");
    }

    @Test
    void a_page_that_breaks_every_rule_is_found() {
        var bad = Page.of(
                "/channel/bad.xhtml",
                "<ui:composition template=\"shell.xhtml\">\n"
                        + "<h1>Kanäle</h1><script>alert(1)</script><p a:lang=\"de\" style=\"x\" onclick=\"y\">#{text['a.b']}</p>\n"
                        + "<h:commandLink/><h:inputText id=\"name\"/><input name=\"q\"/>\n"
                        + "<h:outputText value=\"#{row.html}\" escape=\"false\"/>\n"
                        + "<h:commandButton value=\"Save\"/><p>#{ok ? 'Alles gut' : text['a.b']}</p>\n"
                        + "<table><tr><th>#{text['a.b']}</th></tr></table><p:dataTable/>\n"
                        + "<ui:include src=\"#{page.path}\"/></ui:composition>");

        assertThat(PageRules.forbidden(bad)).hasSize(4);
        assertThat(PageRules.passedThrough(bad)).hasSize(1);
        assertThat(PageRules.literalText(bad, Set.of())).hasSize(4);
        assertThat(PageRules.paths(bad)).hasSize(2);
        assertThat(PageRules.unescaped(bad)).hasSize(1);
        assertThat(PageRules.inputs(bad, Set.of())).hasSize(3);
        assertThat(PageRules.tables(bad, Set.of())).hasSize(3);
        assertThat(PageRules.headings(bad)).hasSize(1);
    }

    @Test
    void a_page_that_is_not_xml_is_found() {
        assertThatThrownBy(() -> Page.of("/channel/bad.xhtml", "<p>\n<b></p>"))
                .hasMessageContaining("/channel/bad.xhtml:2");
    }

    private static void none(Function<Page, List<String>> rule, String because) {
        House.none(PAGES.stream().flatMap(page -> rule.apply(page).stream()).toList(), because);
    }

    private static Set<String> allowedOn(Page page) {
        var allowed = new java.util.HashSet<>(SAME_EVERYWHERE);
        allowed.addAll(SAME_ON_PAGE.getOrDefault(page.file(), Set.of()));
        return allowed;
    }
}
