package org.leitplanke.platform.settings;

import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The end of a start that must not go on. */
public final class StartRefused {

    private static final Logger LOG = Logger.getLogger(StartRefused.class.getName());

    private StartRefused() {}

    /**
     * Says why and ends the process with status 1. A refused deployment alone would leave Payara Micro running without
     * the portal, and a supervisor would believe that all is well.
     */
    public static void because(List<String> problems) {
        LOG.severe(text(problems));
        Runtime.getRuntime().halt(1);
    }

    static String text(List<String> problems) {
        return problems.stream()
                .map(problem -> System.lineSeparator() + "  - " + problem)
                .collect(Collectors.joining("", "The portal does not start:", ""));
    }
}
