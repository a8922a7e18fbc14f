package org.leitplanke.attack;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Crawl;

/** Everything that somebody can type into: the fields and parameters that a crawl through the portal meets. */
final class Surface {

    /**
     * Something to type into.
     *
     * @param who sees it; null for a stranger
     * @param address of the page, with what is needed to see it
     * @param form the field is in; empty for parameters
     * @param name as it is sent
     */
    record Spot(String who, String address, String form, String name) {

        String page() {
            return URI.create(address.replaceAll("\\?.*", "")).getPath();
        }

        /** The id as the source of the page says it. */
        String id() {
            return form.isEmpty() ? "?" + name : name.substring(name.lastIndexOf(':') + 1);
        }

        /** Rows of the same table are one spot. */
        String key() {
            return page() + " " + form + " " + name.replaceAll(":\\d+:", ":*:");
        }
    }

    /** More ways than these are not remembered. */
    private static final int WAYS = 4;

    /** Fields of every form that keeps what is typed. */
    private static final Set<String> HIDDEN = Set.of("kept", "keptBy", "revision", "seen");

    private final Map<String, List<Spot>> spots = new LinkedHashMap<>();

    /** Everything that these people meet, each page so many times at most. */
    void meet(String who, int mostOfAKind, String... beside) {
        Crawl.by(WithTarget.as(who), mostOfAKind, beside).forEach(page -> look(who, page));
    }

    /** What this page offers to type into. */
    void look(String who, Answer page) {
        if (page.status() != 200) {
            return;
        }
        var address = page.path();
        for (var form : Form.of(page)) {
            for (var field : form.fields()) {
                add(new Spot(who, address, form.isSearch() ? "" : form.id(), field.name()));
            }
        }
        parameters().getOrDefault(page.address().getPath(), Set.of()).stream()
                .forEach(name -> add(new Spot(who, address, "", name)));
    }

    private void add(Spot spot) {
        var ways = spots.computeIfAbsent(spot.key(), any -> new ArrayList<>());
        if (ways.size() < WAYS && !ways.contains(spot)) {
            ways.add(spot);
        }
    }

    private static Map<String, Set<String>> parameters() {
        var parameters = new TreeMap<String, Set<String>>();
        Sources.all()
                .forEach((page, names) -> names.stream()
                        .filter(name -> name.startsWith("?"))
                        .forEach(name -> parameters
                                .computeIfAbsent(page, any -> new TreeSet<>())
                                .add(name.substring(1))));
        return parameters;
    }

    /**
     * For every spot the ways to it, because what is typed into one form can make another one go: the same field on other
     * pages of its kind and in other rows. What nobody sees comes last; it may use the buttons up.
     */
    List<List<Spot>> ways() {
        return spots.values().stream()
                .sorted(Comparator.comparing(ways -> HIDDEN.contains(ways.get(0).id())))
                .toList();
    }

    /** Every spot once. */
    List<Spot> spots() {
        return spots.values().stream().map(ways -> ways.get(0)).toList();
    }

    /** What the sources ask for and no crawl met, as page and id. */
    static List<String> missed(Set<Spot> met) {
        var seen = new TreeMap<String, Set<String>>();
        met.forEach(spot -> {
            seen.computeIfAbsent(spot.page(), any -> new TreeSet<>()).add(spot.id());
            // a field of a searching form has no id of its own in the form, only its name
            seen.get(spot.page()).add(spot.id().replace("?", ""));
        });
        var missed = new ArrayList<String>();
        Sources.all()
                .forEach((page, ids) -> ids.stream()
                        .filter(id -> !seen.getOrDefault(page, Set.of()).contains(id))
                        .forEach(id -> missed.add(page + " " + id)));
        return missed;
    }
}
