package org.leitplanke.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is to be measured, given as system properties. */
final class Settings {

    private Settings() {}

    static List<Store.Engine> engines() {
        return words("bench.databases", "derby,postgresql")
                .map(word -> Store.Engine.valueOf(word.toUpperCase()))
                .toList();
    }

    /** The size everything is measured at. */
    static Size size() {
        return new Size(Integer.getInteger("bench.people", 10_000));
    }

    /** The sizes whose pages are compared. */
    static List<Size> sizes() {
        return words("bench.sizes", "1000,10000")
                .map(word -> new Size(Integer.parseInt(word)))
                .toList();
    }

    static List<String> measures() {
        return words("bench.measures", "weight,start,write,import,growth,launch,matrix")
                .toList();
    }

    /** Where generated companies stay from one run to the next. */
    static Path folder() {
        return Path.of(System.getProperty("bench.folder", "target/bench"));
    }

    static int rounds() {
        return Integer.getInteger("bench.rounds", 3);
    }

    /** How long the server is kept busy before anything counts: its compiler needs that long. */
    static int warmUp() {
        return Integer.getInteger("bench.warmup", 45);
    }

    /** How long each subject is measured in each round. */
    static int seconds() {
        return Integer.getInteger("bench.seconds", 6);
    }

    private static Stream<String> words(String key, String standard) {
        return Stream.of(System.getProperty(key, standard).split(",")).map(String::strip);
    }
}
