package org.leitplanke.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leitplanke.architecture.Page.Tag;

/** What a page must not contain, and what it must not lack. Each rule returns where it is broken. */
final class PageRules {

    private static final Pattern EL = Pattern.compile("[#$]\\{(?:[^}'\"]|'[^']*'|\"[^\"]*\")*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L} \\p{L}|^\\p{Lu}\\p{Ll}+$");
    private static final Pattern LITERAL_PATH = Pattern.compile("/[\\w/.-]+\\.xhtml");

    /** What people read although it stands in an attribute. */
    private static final Set<String> READ_ATTRIBUTES = Set.of(
            "label",
            "hint",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "a:aria-label",
            "a:placeholder",
            "a:data-label",
            "data-label",
            "text",
            "header",
            "headerText",
            "footerText",
            "emptyMessage",
            "summary",
            "itemLabel",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "style",
            "h:commandLink",
            "p:commandLink",
            "p:ajax",
            "f:ajax",
            "h:outputScriptInline",
            "p:button",
            "p:commandButton",
            "p:inputText",
            "p:selectOneMenu",
            "p:dialog");

    private PageRules() {}

    static List<String> forbidden(Page page) {
        var found = new ArrayList<String>();
        for (var tag : page.tags()) {
            if (FORBIDDEN.contains(tag.name())) {
                found.add(page.at(tag) + "is not used here");
            }
            tag.attributes().keySet().stream()
                    .filter(name -> name.replace("a:", "").matches("style|on[a-z]+"))
                    .forEach(name -> found.add(page.at(tag) + "has " + name + "="));
        }
        return found;
    }

    /** Attributes that are passed through by components; a plain element would send the prefix to the browser. */
    static List<String> passedThrough(Page page) {
        var found = new ArrayList<String>();
        page.tags().stream()
                .filter(tag -> !tag.name().contains(":"))
                .forEach(tag -> tag.attributes().keySet().stream()
                        .filter(name -> name.startsWith("a:"))
                        .forEach(name -> found.add(page.at(tag) + "has " + name + "=")));
        return found;
    }

    /** Letters outside of tags and expressions, and sentences in attributes that are read. */
    static List<String> literalText(Page page, Set<String> allowed) {
        var found = new ArrayList<String>();
        page.texts().stream()
                .filter(text -> isWritten(text.text(), allowed))
                .forEach(text -> found.add(page.file() + ":" + text.line() + " says \"" + text.text() + '"'));
        for (var tag : page.tags()) {
            tag.attributes().forEach((name, value) -> {
                var read = READ_ATTRIBUTES.contains(name)
                        || name.equals("value")
                                && (tag.name().endsWith("Button")
                                        || tag.name().startsWith("h:output")
                                        || tag.name().equals("input")
                                                && Set.of("submit", "button").contains(tag.attribute("type")));
                if (read && !tag.name().startsWith("ui:") && isWritten(value, allowed)) {
                    found.add(page.at(tag) + name + "=\"" + value + '"');
                }
            });
        }
        return found;
    }

    private static boolean isWritten(String text, Set<String> allowed) {
        var outside = EL.matcher(text).replaceAll(" ");
        for (var word : allowed) {
            outside = outside.replace(word, " ");
        }
        var inEl = EL.matcher(text)
                .results()
                .flatMap(expression -> QUOTED.matcher(expression.group()).results())
                .map(quoted -> quoted.group(1))
                .anyMatch(quoted -> SENTENCE.matcher(quoted).find() && !allowed.contains(quoted));
        return WORD.matcher(outside).find() || inEl;
    }

    static List<String> paths(Page page) {
        return Stream.of("src", "template")
                .flatMap(name -> page.tags().stream()
                        .filter(tag -> tag.name().startsWith("ui:"))
                        .filter(tag -> tag.attributes().containsKey(name))
                        .filter(tag ->
                                !LITERAL_PATH.matcher(tag.attribute(name)).matches())
                        .map(tag -> page.at(tag) + name + "=\"" + tag.attribute(name) + '"'))
                .toList();
    }

    static List<String> unescaped(Page page) {
        return page.file().equals("/WEB-INF/tags/prose.xhtml")
                ? List.of()
                : page.tags().stream()
                        .filter(tag -> tag.attributes().containsKey("escape"))
                        .map(tag -> page.at(tag) + "has escape=")
                        .toList();
    }

    /** Inputs without a name for screen readers, or without a place for what went wrong. */
    static List<String> inputs(Page page, Set<String> withoutMessage) {
        var found = new ArrayList<String>();
        for (var tag : page.tags()) {
            var faces =
                    tag.name().matches("[hp]:(input|select)\\w+") && !tag.name().equals("h:inputHidden");
            var plain = tag.name().matches("input|select|textarea")
                    && !tag.attribute("type").matches("hidden|submit|button");
            if ((faces || plain) && !isLabelled(page, tag)) {
                found.add(page.at(tag) + "id=" + tag.attribute("id") + " has no label");
            }
            if (faces
                    && page.tags("h:message").noneMatch(message -> isFor(message, tag))
                    && !withoutMessage.contains(page.file() + "#" + tag.attribute("id"))) {
                found.add(page.at(tag) + "id=" + tag.attribute("id") + " has no h:message");
            }
        }
        return found;
    }

    private static boolean isLabelled(Page page, Tag input) {
        return input.isInside("label")
                || input.isInside("fieldset") && input.name().matches("h:select(OneRadio|Many\\w+)")
                || input.attributes().keySet().stream().anyMatch(name -> name.matches("(a:)?aria-label(ledby)?"))
                || page.tags().stream()
                        .filter(tag -> tag.name().equals("label") || tag.name().equals("h:outputLabel"))
                        .anyMatch(label -> isFor(label, input));
    }

    private static boolean isFor(Tag tag, Tag input) {
        return !input.attribute("id").isEmpty() && tag.attribute("for").endsWith(input.attribute("id"));
    }

    static List<String> tables(Page page, Set<String> dataTables) {
        var found = new ArrayList<String>();
        for (var tag : page.tags()) {
            var table = tag.name().equals("table");
            if (table && page.tags("caption").noneMatch(caption -> caption.parent() == tag)) {
                found.add(page.at(tag) + "has no caption");
            }
            if (tag.name().equals("th") && tag.attribute("scope").isEmpty()) {
                found.add(page.at(tag) + "has no scope");
            }
            if (tag.name().matches("p:(dataTable|treeTable|dataView)|h:dataTable|h:panelGrid")
                    && !dataTables.contains(page.file())) {
                found.add(page.at(tag) + "has no reason in PagesTest.DATA_TABLES");
            }
        }
        return found;
    }

    /** Headings that skip a level; the shell says h1. */
    static List<String> headings(Page page) {
        return page.file().equals("/WEB-INF/templates/shell.xhtml")
                ? List.of()
                : page.tags("h1")
                        .map(tag -> page.at(tag) + "stands in the shell already")
                        .toList();
    }
}
