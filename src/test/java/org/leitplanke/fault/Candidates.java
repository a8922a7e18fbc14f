package org.leitplanke.fault;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.leitplanke.outside.Visitor;

/** The people to whom a head can give roles, as the addresses behind the buttons of the page; a few at a time. */
final class Candidates {

    private static final String PAGE = "/responsibility/assign.xhtml";
    private static final Pattern PERSON = Pattern.compile("href=\"(" + PAGE + "[^\"]*person=[^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"");

    private final Deque<String> choices = new ArrayDeque<>();
    private final Deque<String> people = new ArrayDeque<>();

    /** The next one of all roles at all places, or null when there is none left. */
    String next(Visitor head) {
        if (choices.isEmpty() && people.isEmpty()) {
            choices(head);
        }
        while (people.isEmpty() && !choices.isEmpty()) {
            people.addAll(links(head.get(choices.poll()).body()));
        }
        return people.poll();
    }

    /** The author role is left to others. */
    private void choices(Visitor head) {
        var body = head.get(PAGE).body();
        for (var role : options(body, "role")) {
            for (var place : options(body, "place")) {
                if (!role.equals("R04")) {
                    choices.add(PAGE + "?role=" + role + "&place=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** The address at which this person is chosen for this role at this place. */
    static String find(Visitor head, String role, String place, String name) {
        var choice = PAGE + "?role=" + role + "&place="
                + URLEncoder.encode(head.get(PAGE).choice(place), StandardCharsets.UTF_8) + "&text="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return links(head.get(choice).body()).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " cannot get " + role));
    }

    /** Person, role and place of such an address. */
    static List<String> keys(String address) {
        return List.of(
                value(address, "person"),
                value(address, "role"),
                value(address, "place").replaceAll(".*[:/]", ""));
    }

    private static String value(String address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
        if (!found.find()) {
            throw new AssertionError(address + " has no " + name);
        }
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private static List<String> options(String body, String select) {
        var begin = body.indexOf("<select id=\"" + select + "\"");
        return OPTION.matcher(body)
                .region(begin, body.indexOf("</select>", begin))
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private static List<String> links(String body) {
        return PERSON.matcher(body)
                .results()
                .map(hit -> hit.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }
}
