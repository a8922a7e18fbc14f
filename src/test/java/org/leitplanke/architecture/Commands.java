package org.leitplanke.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.architecture.Page.Tag;

/** What can be pressed on a page, its includes among it, and what its expressions ask of which bean. */
final class Commands {

    private static final Set<String> CONTAINERS = Set.of("h:form", "ui:repeat", "h:dataTable", "p:dataTable");
    private static final Set<String> BUTTONS = Set.of("h:commandButton", "p:commandButton", "h:commandLink");

    /** Where a form may be sent without Faces: dropping unsaved text must work on a page the server has forgotten. */
    private static final Set<String> DOORS = Set.of("/kept/drop");

    private static final Pattern ASKED =
            Pattern.compile("(?<![.\\w'])([a-z]\\w*)\\.([a-zA-Z]\\w*)(?=[^'}]*(?:'[^']*'[^'}]*)*})");
    private static final Pattern ALIAS = Pattern.compile("#\\{(\\w+)}");

    /**
     * A command.
     *
     * @param component client id, with * for the number of a row
     * @param action the bean and its method as {@code bean.method}; empty when the component acts by itself
     */
    record Command(String component, String action, String where) {}

    private final Page page;
    private final Map<String, Page> all;
    private final Map<String, String> aliases = new HashMap<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Page> parts = new ArrayList<>();

    private Commands(Page page, Map<String, Page> all) {
        this.page = page;
        this.all = all;
    }

    /** The commands of a page that includes some of these. */
    static Commands of(Page page, List<Page> all) {
        var found = new Commands(page, all.stream().collect(Collectors.toMap(Page::file, one -> one)));
        found.readAliases(page);
        found.read(page, "");
        return found;
    }

    List<Command> commands() {
        return commands;
    }

    /** The page and everything it includes. */
    List<Page> parts() {
        return parts;
    }

    /** What opening the page asks, as {@code bean.name}; what only buttons ask is left out. */
    List<String> asked() {
        return asked;
    }

    /** Where the page for an outage sends what another page's form had sent before, with the state of that page. */
    private static final String SENT_ONCE_MORE = "#{unavailable.path}";

    /** Forms that send without Faces: the server would not know their page. */
    List<String> strangeForms() {
        return parts.stream()
                .flatMap(part -> part.tags("form")
                        .filter(form -> !DOORS.contains(form.attribute("action")))
                        .filter(form ->
                                !form.attribute("method").equals("get") || !all.containsKey(form.attribute("action")))
                        .filter(form -> !form.attribute("action").equals(SENT_ONCE_MORE))
                        .map(part::at))
                .toList();
    }

    private void readAliases(Page part) {
        part.tags("ui:param").forEach(param -> {
            var bean = ALIAS.matcher(param.attribute("value"));
            if (bean.matches()) {
                aliases.put(param.attribute("name"), bean.group(1));
            }
        });
        includes(part).forEach(tag -> readAliases(all.get(tag.attribute("src"))));
    }

    private Stream<Tag> includes(Page part) {
        return part.tags("ui:include")
                .filter(tag -> all.containsKey(tag.attribute("src"))
                        && !tag.attribute("src").equals(part.file()));
    }

    private void read(Page part, String outside) {
        parts.add(part);
        for (var tag : part.tags()) {
            if (BUTTONS.contains(tag.name())) {
                add(part, tag, outside + inside(tag) + tag.attribute("id"), tag.attribute("action"));
            } else if (tag.name().equals("p:dataTable") && tag.attribute("lazy").equals("true")) {
                add(part, tag, outside + inside(tag) + tag.attribute("id"), "");
            }
            tag.attributes().forEach((name, value) -> {
                if (!BUTTONS.contains(tag.name()) || !name.equals("action")) {
                    ask(value);
                }
            });
        }
        part.texts().forEach(text -> ask(text.text()));
        includes(part).forEach(tag -> read(all.get(tag.attribute("src")), outside + inside(tag)));
    }

    private void add(Page part, Tag tag, String component, String action) {
        var called = ASKED.matcher(action);
        commands.add(
                new Command(component, called.find() ? named(called.group(1), called.group(2)) : "", part.at(tag)));
    }

    private void ask(String text) {
        if (text.contains("#{")) {
            ASKED.matcher(text).results().forEach(name -> asked.add(named(name.group(1), name.group(2))));
        }
    }

    private String named(String bean, String name) {
        return aliases.getOrDefault(bean, bean) + "." + name;
    }

    /** The containers around a tag, outermost first, as they stand in its client id. */
    private static String inside(Tag tag) {
        if (tag.parent() == null) {
            return "";
        }
        var id = tag.parent().attribute("id");
        var outer = inside(tag.parent());
        if (!CONTAINERS.contains(tag.parent().name())) {
            return outer;
        }
        return outer + (id.isEmpty() ? "?" : id) + (tag.parent().name().equals("h:form") ? ":" : ":*:");
    }

    @Override
    public String toString() {
        return page.file();
    }
}
