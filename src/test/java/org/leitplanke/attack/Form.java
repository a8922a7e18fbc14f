package org.leitplanke.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.leitplanke.outside.Answer;

/**
 * A form of a page as it can be filled in, with every field it has, whatever a browser would send of it.
 *
 * @param id of the form; empty when it is one that searches
 * @param action where a searching form leads
 */
record Form(Answer page, String id, String action, boolean files, List<Input> inputs) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT =
            Pattern.compile("<(input|textarea|select)\\b([^>]*)>(?:(.*?)</(?:textarea|select)>)?", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"");

    /**
     * A field or a button.
     *
     * @param type as the browser knows it; select and textarea among them
     * @param offered what can be picked, for lists, radio buttons and ticks
     */
    record Input(String name, String type, String value, boolean picked, boolean disabled, List<String> offered) {

        boolean isButton() {
            return type.equals("submit");
        }

        boolean isField() {
            return !isButton()
                    && !name.isEmpty()
                    && !name.startsWith("jakarta.faces")
                    && !name.equals("primefaces.nonce");
        }

        boolean isPicked() {
            return picked || !List.of("radio", "checkbox").contains(type);
        }
    }

    /** All forms of this page. */
    static List<Form> of(Answer page) {
        var forms = new ArrayList<Form>();
        var found = FORM.matcher(page.body());
        while (found.find()) {
            forms.add(new Form(
                    page,
                    attribute(found.group(1), "id"),
                    attribute(found.group(1), "action"),
                    found.group(1).contains("multipart/form-data"),
                    inputs(found.group(2))));
        }
        return forms;
    }

    private static List<Input> inputs(String body) {
        var inputs = new ArrayList<Input>();
        // an input has no end tag, so the next end tag belongs to something else
        var found = INPUT.matcher(body);
        var from = 0;
        while (found.find(from)) {
            var tag = found.group(1);
            var marks = found.group(2);
            var content = tag.equals("input") || found.group(3) == null ? "" : found.group(3);
            from = tag.equals("input") ? found.end(2) + 1 : found.end();
            var type = tag.equals("input") ? attribute(marks, "type") : tag;
            inputs.add(new Input(
                    attribute(marks, "name"),
                    type.isEmpty() ? "text" : type,
                    tag.equals("textarea")
                            ? content.strip()
                            : tag.equals("select") ? selected(content) : attribute(marks, "value"),
                    marks.contains(" checked"),
                    marks.contains(" disabled"),
                    tag.equals("select")
                            ? OPTION.matcher(content)
                                    .results()
                                    .map(hit -> hit.group(1))
                                    .toList()
                            : List.of(attribute(marks, "value"))));
        }
        return inputs;
    }

    private static String selected(String options) {
        var found = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected").matcher(options);
        if (found.find()) {
            return found.group(1);
        }
        var first = OPTION.matcher(options);
        return first.find() ? first.group(1) : "";
    }

    boolean isSearch() {
        return id.isEmpty();
    }

    List<Input> fields() {
        return inputs.stream()
                .filter(Input::isField)
                .filter(input -> !input.name().equals(id))
                .toList();
    }

    List<Input> buttons() {
        return inputs.stream()
                .filter(Input::isButton)
                .filter(input -> !input.name().isEmpty())
                .toList();
    }

    /** What a browser would send without anything typed, but for the button. */
    List<Map.Entry<String, String>> asItIs() {
        var sent = new ArrayList<Map.Entry<String, String>>();
        for (var input : fields()) {
            if (input.isPicked() && !input.disabled() && !input.type().equals("file")) {
                sent.add(Map.entry(input.name(), Answer.plain(input.value())));
            }
        }
        return sent;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
