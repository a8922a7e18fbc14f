package org.leitplanke.outside;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Every page that somebody reaches from the start page by following links; presses nothing, and ends at a limit. */
public final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*? href=\"([^\"#]*)[^\"]*\"");

    private final Visitor who;
    private final int mostOfAKind;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final List<Answer> pages = new ArrayList<>();

    private Crawl(Visitor who, int mostOfAKind) {
        this.who = who;
        this.mostOfAKind = mostOfAKind;
    }

    /** What this visitor reads: so many addresses of each page at most, these beside the start page. */
    public static List<Answer> by(Visitor who, int mostOfAKind, String... beside) {
        var crawl = new Crawl(who, mostOfAKind);
        crawl.meet("/index.xhtml");
        List.of(beside).forEach(crawl::meet);
        return crawl.walk();
    }

    private List<Answer> walk() {
        while (!ahead.isEmpty()) {
            var page = who.get(ahead.poll());
            pages.add(page);
            if (page.status() == 302 && page.target().startsWith("/")) {
                meet(page.target());
            }
            linksOf(page).forEach(this::meet);
        }
        return pages;
    }

    private void meet(String address) {
        var kind = URI.create(address).getPath();
        if (kinds.getOrDefault(kind, 0) < mostOfAKind && seen.add(address)) {
            kinds.merge(kind, 1, Integer::sum);
            ahead.add(address);
        }
    }

    /** The links of this page that stay in the portal, without styles and pictures. */
    public static Set<String> linksOf(Answer page) {
        var links = new LinkedHashSet<String>();
        var found = LINK.matcher(page.body());
        while (found.find()) {
            var link = Answer.plain(found.group(1)).strip().replace(" ", "%20");
            var target = page.address().resolve(URI.create(link)).toString();
            if (target.startsWith(page.portal() + "/") && !target.contains("/jakarta.faces.resource/")) {
                links.add(target.substring(page.portal().length()));
            }
        }
        return links;
    }
}
