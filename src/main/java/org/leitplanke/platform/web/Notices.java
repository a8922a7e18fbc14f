package org.leitplanke.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.platform.Words;

/** Sentences that are shown once on the next page, after a redirect. */
@Named
@SessionScoped
public class Notices implements Serializable {

    private final List<Words> waiting = new ArrayList<>();

    /** Says this on the page that comes next. */
    public synchronized void say(String key, Serializable... arguments) {
        waiting.add(Words.of(key, arguments));
    }

    /** What is to be said now; asking takes it away. */
    public synchronized List<Words> take() {
        var now = List.copyOf(waiting);
        waiting.clear();
        return now;
    }
}
