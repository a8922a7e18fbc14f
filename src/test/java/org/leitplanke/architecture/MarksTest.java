package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leitplanke.architecture.Page.Tag;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PersonalData;
import org.leitplanke.outside.Inventory;

/**
 * Elements that show data about people say so: {@code data-about="training-status"}, with {@code own} at the end where
 * they are about the reader. The walk over the access roles reads it in every answer.
 */
class MarksTest {

    private static final Pattern ABOUT = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final List<Page> ALL = Page.all();

    /** The operations behind each page that can be opened. */
    private static final Map<Page, Set<String>> DOORS = doorsOfPages();

    /** What expressions look like that show data of a kind, by folder of the page. */
    private static final Map<String, PersonalData> SHOWING = Map.ofEntries(
            Map.entry("/approval/.*#.*head\\.post\\.(text|picture|goal|basis)", PersonalData.REQUEST_CONTENT),
            Map.entry("/approval/.*#.*(ownWords|reasonText|event\\.detail)", PersonalData.REQUEST_CONTENT),
            Map.entry("/audit/.*#.*row\\.(at|by|details)", PersonalData.AUDIT_ENTRIES),
            Map.entry("/channel/.*#.*(one|named)\\.(name|personName)", PersonalData.ROLE_ASSIGNMENT),
            Map.entry("/guideline/.*#.*(detail\\.receipt\\.|acknowledgedAt)", PersonalData.ACKNOWLEDGEMENT),
            Map.entry("/guideline/.*#.*(writtenBy|decidedBy|authors)", PersonalData.AUTHORSHIP),
            Map.entry("/guideline/.*#.*standing\\.", PersonalData.GROUP_FIGURES),
            Map.entry("/identity/.*#.*row\\.(loginName|roles)", PersonalData.ACCESS_ROLES),
            Map.entry("/organisation/people.*#.*row\\.(number|email|entry|exit)", PersonalData.EMPLOYMENT),
            Map.entry(
                    "/organisation/person.*#.*(stay\\.(from|until)|form\\.(entry|exit|employment))",
                    PersonalData.EMPLOYMENT),
            Map.entry("/organisation/absence.*#.*one\\.(from|until)", PersonalData.ABSENCE),
            Map.entry("/readiness/.*#.*figure\\.sentence", PersonalData.GROUP_FIGURES),
            Map.entry(
                    "/responsibility/.*#.*(one\\.(status|standing)\\(|role\\.(missing|lapsing)\\(|gap\\.details)",
                    PersonalData.TRAINING_STATUS),
            Map.entry("/responsibility/.*#.*line\\.(personName|standIn|state)\\(", PersonalData.ROLE_ASSIGNMENT),
            Map.entry("/review/.*#.*line\\.(personName|answer|outcome)", PersonalData.ROLE_ASSIGNMENT),
            Map.entry(
                    "/training/quiz.*#.*(feedback\\.(chosen|right)|step\\.wrong|question\\.choices)",
                    PersonalData.TRAINING_RESULT),
            Map.entry("/training/.*#.*certificate\\.(passedOn|validUntil|checkCode)", PersonalData.TRAINING_STATUS),
            Map.entry("/training/.*#.*row\\.(state|due|validUntil|lessonsDone)", PersonalData.TRAINING_STATUS));

    @Test
    void what_shows_data_about_people_says_so() {
        House.none(
                ALL.stream().flatMap(page -> silent(page).stream()).toList(),
                "the walk over the access roles can only see what is marked: put data-about=\"…\" with the kind of"
                        + " identity.PersonalData on the element around it, and own behind it when it is about the reader");
    }

    @Test
    void pages_mark_what_the_matrix_lets_their_doors_show() {
        var wrong = new ArrayList<String>();
        DOORS.forEach((page, doors) -> {
            var allowed = new AccessMatrix()
                    .lines().stream()
                            .filter(line -> doors.contains(line.permission().name()))
                            .flatMap(line -> line.sees().stream())
                            .collect(Collectors.toSet());
            marked(page).stream()
                    .filter(kind -> !allowed.contains(kind))
                    .forEach(kind -> wrong.add(page.file() + " shows " + kind));
        });

        House.none(
                wrong,
                "no line of access-matrix.csv lets the doors behind this page show this kind of data to anybody:"
                        + " take it off the page, or decide in the matrix who may see it");
    }

    @Test
    void what_the_matrix_shows_stands_on_some_page() {
        var wrong = new ArrayList<String>();
        for (var operation : Permission.values()) {
            var promised = EnumSet.noneOf(PersonalData.class);
            new AccessMatrix()
                    .lines().stream()
                            .filter(line -> line.permission() == operation)
                            .forEach(line -> promised.addAll(line.sees()));
            promised.remove(PersonalData.MASTER_DATA);
            DOORS.forEach((page, doors) -> {
                if (doors.contains(operation.name())) {
                    promised.removeAll(marked(page));
                }
            });
            promised.forEach(kind -> wrong.add(operation + " shows " + kind));
        }

        House.none(
                wrong,
                "access-matrix.csv says that this operation shows such data, and no page that leads to it does:"
                        + " whoever reads who sees what about her is told too much");
    }

    @Test
    void silence_and_words_nobody_knows_are_found() {
        var page = Page.of(
                "/responsibility/bad.xhtml",
                "<ui:composition><p>#{say.words(one.status())}</p>"
                        + "<p data-about=\"training-status own\">#{say.words(one.status())}</p></ui:composition>");

        assertThat(silent(page)).hasSize(1);
        assertThat(marked(page)).containsExactly(PersonalData.TRAINING_STATUS);
    }

    private static List<String> silent(Page page) {
        var found = new ArrayList<String>();
        var file = page.file().replace("/WEB-INF/includes", "");
        SHOWING.forEach((where, kind) -> {
            var pattern = Pattern.compile(where.substring(where.indexOf('#')).replace("#.*", "#\\{[^}]*"));
            if (!file.matches(where.substring(0, where.indexOf('#')))) {
                return;
            }
            page.texts().stream()
                    .filter(text -> pattern.matcher(text.text()).find() && !isMarked(text.inside(), kind))
                    .forEach(text -> found.add(page.file() + ":" + text.line() + " shows " + kind));
            page.tags().stream()
                    .filter(tag -> Set.of("value", "text").stream()
                            .anyMatch(
                                    name -> pattern.matcher(tag.attribute(name)).find()))
                    .filter(tag -> !tag.name().equals("ui:param") && !isMarked(tag, kind))
                    .forEach(tag -> found.add(page.at(tag) + "shows " + kind));
        });
        return found;
    }

    private static boolean isMarked(Tag tag, PersonalData kind) {
        return tag != null && (kinds(tag).anyMatch(kind::equals) || isMarked(tag.parent(), kind));
    }

    /** What a page marks, its includes among it. */
    private static Set<PersonalData> marked(Page page) {
        return Commands.of(page, ALL).parts().stream()
                .flatMap(part -> part.tags().stream())
                .flatMap(MarksTest::kinds)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonalData.class)));
    }

    private static Stream<PersonalData> kinds(Tag tag) {
        var about = tag.attribute("data-about") + tag.attribute("a:data-about");
        return ABOUT.matcher(about.replaceAll("#\\{[^}]*}", " "))
                .results()
                .map(hit -> hit.group())
                .filter(word -> !word.equals("own"))
                .map(word -> PersonalData.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Map<Page, Set<String>> doorsOfPages() {
        var found = new LinkedHashMap<Page, Set<String>>();
        ALL.stream().filter(page -> !page.file().startsWith("/WEB-INF/")).forEach(page -> {
            var doors = Doors.behind(Doors.opening(Commands.of(page, ALL)));
            Inventory.lines().stream()
                    .filter(line -> line.page().equals(page.file()))
                    .forEach(line -> doors.add(line.operation()));
            found.put(page, doors);
        });
        return found;
    }
}
