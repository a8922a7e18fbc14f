package org.leitplanke.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.leitplanke.outside.Answer;

/** What the clients know: what they tried, and what they were told became of it. */
final class Journal {

    /** What a client was told. */
    enum Outcome {
        /** Confirmed. */
        OK,
        /** Refused. */
        FAILED,
        /** No answer, or none that says what happened. */
        UNKNOWN
    }

    /** Something somebody tried, perhaps several times. */
    record Deed(Kind kind, List<String> keys) {}

    private final Map<Deed, List<Outcome>> told = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Path file;

    Journal(String name) {
        file = Path.of("target", "journal-" + name + ".log");
        write("begin", StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Does it and keeps what was answered. */
    Outcome attempt(Kind kind, List<String> keys, Supplier<Answer> press, Predicate<Answer> confirmed) {
        write("invoke " + kind + keys, StandardOpenOption.APPEND);
        Outcome outcome;
        try {
            outcome = read(press.get(), confirmed);
        } catch (UncheckedIOException e) {
            outcome = Outcome.UNKNOWN;
        }
        note(new Deed(kind, List.copyOf(keys)), outcome);
        return outcome;
    }

    private Outcome read(Answer answer, Predicate<Answer> confirmed) {
        if (answer.status() == 503) {
            return Outcome.UNKNOWN;
        }
        if (answer.status() >= 500) {
            breaks(answer);
            return Outcome.UNKNOWN;
        }
        if (confirmed.test(answer)) {
            return Outcome.OK;
        }
        write(
                "refused with " + answer.status() + " " + answer.target() + ": " + answer.text(),
                StandardOpenOption.APPEND);
        return Outcome.FAILED;
    }

    /** An answer that nobody should ever get. */
    synchronized void breaks(Answer answer) {
        broken.add(answer.status() + " " + answer.path() + " " + answer.text());
    }

    private synchronized void note(Deed deed, Outcome outcome) {
        told.computeIfAbsent(deed, any -> new ArrayList<>()).add(outcome);
        write(outcome + " " + deed.kind() + deed.keys(), StandardOpenOption.APPEND);
    }

    synchronized Map<Deed, List<Outcome>> told() {
        return new LinkedHashMap<>(told);
    }

    /** What is not to be looked for at the end. */
    synchronized void forget(Kind kind) {
        told.keySet().removeIf(deed -> deed.kind() == kind);
    }

    synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    synchronized long count(Outcome outcome) {
        return told.values().stream()
                .flatMap(List::stream)
                .filter(outcome::equals)
                .count();
    }

    private synchronized void write(String line, StandardOpenOption how) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
