package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.web.ReadableRequests;

/** What pages ask for has an end, and files are taken only where they are meant. */
class InputsTest {

    private static final List<Page> PAGES = Page.all();

    @Test
    void texts_that_are_typed_have_a_longest_length() {
        House.none(
                PAGES.stream().flatMap(page -> endless(page).stream()).toList(),
                "maxlength is a wish to the browser, and the column has an end: put f:validateLength into the input,"
                        + " or use <g:field> or <g:area>");
    }

    @Test
    void files_are_taken_only_where_the_filter_lets_them_through() {
        var asking = PAGES.stream()
                .filter(page -> page.tags("h:inputFile").findAny().isPresent())
                .map(Page::file)
                .collect(Collectors.toSet());

        assertThat(asking)
                .as("a page that asks for a file is named in ReadableRequests.TAKE_FILES, and no other")
                .isEqualTo(ReadableRequests.TAKE_FILES);
    }

    @Test
    void an_endless_input_is_found() {
        var bad = Page.of("/channel/bad.xhtml", "<p><h:inputText id=\"name\" maxlength=\"10\"/></p>");

        assertThat(endless(bad)).hasSize(1);
    }

    private static List<String> endless(Page page) {
        return page.tags().stream()
                .filter(tag -> tag.name().matches("h:input(Text|Secret|Textarea)"))
                .filter(tag -> !tag.attributes().containsKey("converter"))
                .filter(tag -> page.tags("f:validateLength").noneMatch(length -> length.parent() == tag))
                .map(tag -> page.at(tag) + "id=" + tag.attribute("id") + " has no f:validateLength")
                .toList();
    }
}
