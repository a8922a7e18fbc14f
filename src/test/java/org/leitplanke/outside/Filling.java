package org.leitplanke.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A form as somebody would send it who has filled in everything; good enough to reach what is behind the button. */
final class Filling {

    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>|<select\\b[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    private Filling() {}

    /** Names and values of what the form of this page leaves open. */
    static String[] of(Answer page, String form) {
        var begin = page.body().indexOf("<form id=\"" + form + "\"");
        var fields = new ArrayList<String>();
        if (begin < 0) {
            return new String[0];
        }
        var controls = CONTROL.matcher(page.body()).region(begin, page.body().indexOf("</form>", begin));
        while (controls.find()) {
            if (controls.group(1) != null && controls.group(2).isBlank()) {
                fields.addAll(List.of(controls.group(1), "Ein Versuch"));
            } else if (controls.group(3) != null && isBlank(page.field(form, controls.group(3)))) {
                var option = OPTION.matcher(controls.group(4));
                if (option.find()) {
                    fields.addAll(List.of(controls.group(3), option.group(1)));
                }
            } else if (controls.group().startsWith("<input")) {
                typed(page, form, controls.group(), fields);
            }
        }
        return fields.toArray(String[]::new);
    }

    private static void typed(Answer page, String form, String input, List<String> fields) {
        var name = attribute(input, "name");
        var given = page.field(form, name);
        if (name.isEmpty() || name.startsWith("jakarta.faces") || fields.contains(name) || !isBlank(given)) {
            return;
        }
        switch (attribute(input, "type")) {
            case "submit", "file", "hidden", "checkbox" -> {}
            case "radio" -> fields.addAll(List.of(name, attribute(input, "value")));
            case "date" ->
                fields.addAll(List.of(name, LocalDate.now().plusDays(7).toString()));
            case "number" -> fields.addAll(List.of(name, "7"));
            case "url" -> fields.addAll(List.of(name, "https://www.example.org/versuch"));
            default -> fields.addAll(List.of(name, name.endsWith("zone") ? "Europe/Berlin" : "Versuch"));
        }
    }

    private static boolean isBlank(String given) {
        return given == null || given.isBlank();
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
