package org.leitplanke.outside;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.identity.PersonalData;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/**
 * What the server answered, read without a browser.
 *
 * @param portal address of the portal that answered
 */
public record Answer(HttpResponse<String> response, String portal) {

    /**
     * A kind of data about people, as an element of the page says of itself.
     *
     * @param own about the reader
     */
    public record Mark(PersonalData kind, boolean own) {

        static Stream<Mark> in(String attribute) {
            var own = attribute.endsWith(" own");
            return Stream.of(attribute.replaceAll(" own$", "").split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .map(word -> new Mark(PersonalData.valueOf(word), own));
        }
    }

    private static final Pattern ABOUT = Pattern.compile(" data-about=\"([^\"]*)\"");

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern CONTROL =
            Pattern.compile("<(input|select)\\b[^>]*>|<textarea\\b[^>]*>([^<]*)</textarea>");
    private static final Pattern SELECTED = Pattern.compile("<option\\b[^>]*selected=\"[^>]*>");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d+);");

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** Where it sends the browser, inside the portal; the whole address when it leads out of it. */
    public String target() {
        var location = response.headers().firstValue("Location").orElse("");
        return location.startsWith(portal + "/") ? location.substring(portal.length()) : location;
    }

    public URI address() {
        return response.uri();
    }

    /** The address with its parameters, inside the portal. */
    public String path() {
        return address().toString().substring(portal.length());
    }

    /** The body without what differs from one answer to the next of the same page. */
    public String comparable() {
        return body().replaceAll("value=\"-?\\d+:-?\\d+\"|data-left=\"\\d+\"", "")
                .replaceAll("nonce=\"[^\"]*\"|init\\('[^']*'\\)", "");
    }

    /** The reference to the state of this page on the server. */
    public String state() {
        var found = STATE.matcher(body());
        return found.find() ? found.group(1) : "";
    }

    /** All references of this page, one for each form. */
    public List<String> states() {
        return STATE.matcher(body()).results().map(hit -> hit.group(1)).toList();
    }

    public boolean says(String key, Object... arguments) {
        return text().contains(Texts.say(Language.DE, key, arguments));
    }

    public boolean has(String id) {
        return body().contains("id=\"" + id + "\"") || body().contains("name=\"" + id + "\"");
    }

    /** What the page says below its menu: without marks, and with its characters as they are. */
    public String text() {
        var main = body().substring(Math.max(0, body().indexOf("<main")));
        return plain(main.replaceAll("<[^>]*>", " "));
    }

    /** The data about people that this page says it shows. */
    public Set<Mark> marks() {
        return ABOUT.matcher(body())
                .results()
                .flatMap(hit -> Mark.in(hit.group(1)))
                .collect(Collectors.toSet());
    }

    /** The first link that contains these words, or an error that says what is missing. */
    public String link(String part) {
        var found = Pattern.compile("href=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\"")
                .matcher(plain(body()));
        if (!found.find()) {
            throw new AssertionError(address() + " has no link with " + part + ": " + text());
        }
        return found.group(1);
    }

    /** The address behind the link with this caption. */
    public String linkCalled(String caption) {
        var found = Pattern.compile("href=\"([^\"]*)\"[^>]*>\\s*" + Pattern.quote(caption))
                .matcher(plain(body()));
        if (!found.find()) {
            throw new AssertionError(address() + " has no link called " + caption + ": " + text());
        }
        return found.group(1);
    }

    /** The value of the first choice whose words contain these. */
    public String choice(String words) {
        var found = Pattern.compile("<option value=\"([^\"]*)\"[^>]*>[^<]*" + Pattern.quote(words))
                .matcher(plain(body()));
        if (!found.find()) {
            throw new AssertionError(address() + " has no choice " + words + ": " + text());
        }
        return found.group(1);
    }

    /** What a browser would send for this form without anything changed; empty when the page has no such form. */
    public List<Map.Entry<String, String>> fields(String form) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        var begin = body().indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            return fields;
        }
        var end = body().indexOf("</form>", begin);
        var controls = CONTROL.matcher(body()).region(begin, end);
        while (controls.find()) {
            var name = attribute(controls.group(), "name");
            if (!name.isEmpty() && !name.startsWith("jakarta.faces")) {
                read(controls, end, name, fields);
            }
        }
        return fields;
    }

    /** The names of the places in this form where a file can be chosen. */
    public List<String> files(String form) {
        var begin = body().indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            return List.of();
        }
        return Pattern.compile("<input[^>]*type=\"file\"[^>]*>")
                .matcher(body())
                .region(begin, body().indexOf("</form>", begin))
                .results()
                .map(hit -> attribute(hit.group(), "name"))
                .toList();
    }

    /** What this field of this form contains; null when there is none. */
    public String field(String form, String name) {
        return fields(form).stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Where the first plain form below the menu leads. */
    public String action() {
        return attribute(body().substring(body().indexOf("<form", body().indexOf("<main"))), "action");
    }

    /** What that form keeps for the next click. */
    public List<Map.Entry<String, String>> hidden() {
        return Pattern.compile("<input type=\"hidden\"[^>]*>")
                .matcher(body().substring(body().indexOf("<main")))
                .results()
                .map(field -> Map.entry(attribute(field.group(), "name"), attribute(field.group(), "value")))
                .toList();
    }

    /** The name of the last button in this form. */
    public String button(String form) {
        var begin = body().indexOf("<form id=\"" + form + "\"");
        var buttons = Pattern.compile("<input[^>]*type=\"submit\"[^>]*>")
                .matcher(body())
                .region(begin, body().indexOf("</form>", begin))
                .results()
                .toList();
        return attribute(buttons.get(buttons.size() - 1).group(), "name");
    }

    private void read(Matcher control, int end, String name, List<Map.Entry<String, String>> fields) {
        if (control.group(2) != null) {
            fields.add(Map.entry(name, plain(control.group(2)).strip()));
        } else if (control.group().startsWith("<select")) {
            var options = SELECTED.matcher(body())
                    .region(control.end(), Math.min(end, body().indexOf("</select>", control.end())));
            if (options.find()) {
                fields.add(Map.entry(name, attribute(options.group(), "value")));
            }
        } else {
            var type = attribute(control.group(), "type");
            var pickable = type.equals("radio") || type.equals("checkbox");
            if (!type.equals("submit")
                    && !type.equals("file")
                    && (!pickable || control.group().contains("checked"))) {
                fields.add(Map.entry(name, attribute(control.group(), "value")));
            }
        }
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : "";
    }

    public static String plain(String html) {
        var characters = NUMBERED.matcher(html)
                .replaceAll(hit -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hit.group(1)))));
        return characters
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&auml;", "ä")
                .replace("&ouml;", "ö")
                .replace("&uuml;", "ü")
                .replace("&szlig;", "ß")
                .replace("&amp;", "&");
    }
}
