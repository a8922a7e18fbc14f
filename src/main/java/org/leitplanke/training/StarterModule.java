package org.leitplanke.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.leitplanke.platform.Language;

/**
 * A training module as people write it: one Markdown file per language with a head, lessons and questions.
 *
 * @param version of the text, 1 when the file names none
 * @param level rises only when a new version has to be learned again
 * @param guidelines codes of the guidelines it belongs to
 */
public record StarterModule(
        String code,
        Language language,
        int version,
        int level,
        String title,
        String summary,
        int minutes,
        int validMonths,
        int passMark,
        List<String> guidelines,
        List<LessonText> lessons,
        List<QuestionText> questions) {

    private static final Pattern LESSON = Pattern.compile("# (?:Lektion|Lesson): (.+)");
    private static final Pattern QUESTION = Pattern.compile("# (?:Frage|Question): (\\S+) (EC|MC) lesson=(\\d+)");
    private static final Pattern OPTION = Pattern.compile("- \\[([ x])] (.+)");

    /** A lesson with its Markdown, headings starting at the second level. */
    public record LessonText(String title, int minutes, String body) {}

    /** A question; {@code several} when more than one answer may be right. */
    public record QuestionText(
            String code, boolean several, int lesson, String text, List<OptionText> options, String explanation) {

        /** The numbers of the right options, counted from 1. */
        public Set<Integer> right() {
            var right = new TreeSet<Integer>();
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).right()) {
                    right.add(i + 1);
                }
            }
            return right;
        }
    }

    /** A possible answer. */
    public record OptionText(String text, boolean right) {}

    /** The module of this code that comes with the portal, if there is one in this language. */
    public static Optional<StarterModule> find(String code, Language language) {
        var path = "/db/starter/training/" + code + "_" + language.code() + ".md";
        try (var file = StarterModule.class.getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(file.readAllBytes(), StandardCharsets.UTF_8), language));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Reads a file; says what is wrong with it, because people write these by hand. */
    public static StarterModule parse(String text, Language language) {
        var parts = text.replace("\r", "").split("(?m)^---\\n", 3);
        if (parts.length < 3 || !parts[0].isBlank()) {
            throw new IllegalArgumentException("A module starts with its head between two lines of ---");
        }
        var head = head(parts[1]);
        var lessons = new ArrayList<LessonText>();
        var questions = new ArrayList<QuestionText>();
        for (var section : parts[2].strip().split("(?m)^(?=# )")) {
            var lines = section.strip().lines().toList();
            var lesson = LESSON.matcher(lines.get(0));
            if (lesson.matches()) {
                lessons.add(lesson(lesson.group(1), lines));
            } else {
                questions.add(question(lines));
            }
        }
        return new StarterModule(
                required(head, "code"),
                language,
                Integer.parseInt(head.getOrDefault("version", "1")),
                Integer.parseInt(head.getOrDefault("level", "1")),
                required(head, "title"),
                required(head, "summary"),
                Integer.parseInt(required(head, "minutes")),
                Integer.parseInt(required(head, "validMonths")),
                Integer.parseInt(required(head, "passMark")),
                Arrays.stream(head.getOrDefault("guidelines", "").split("[,\\s]+"))
                        .filter(code -> !code.isBlank())
                        .toList(),
                List.copyOf(lessons),
                List.copyOf(questions));
    }

    public StarterModule {
        if (lessons.isEmpty() || questions.isEmpty()) {
            throw new IllegalArgumentException(code + " needs lessons and questions");
        }
        for (var question : questions) {
            var right = question.right().size();
            if (question.lesson() < 1 || question.lesson() > lessons.size()) {
                throw new IllegalArgumentException(code + " " + question.code() + " refers to a lesson there is not");
            }
            if (question.options().size() < 2 || (question.several() ? right < 1 : right != 1)) {
                throw new IllegalArgumentException(code + " " + question.code() + " has the wrong number of answers");
            }
        }
    }

    /** Whether the other file says the same in its language: same lessons, questions and right answers. */
    boolean matches(StarterModule other) {
        return shape().equals(other.shape());
    }

    private List<Object> shape() {
        return List.of(
                List.of(code, version, level, minutes, validMonths, passMark, guidelines),
                lessons.stream().map(LessonText::minutes).toList(),
                questions.stream()
                        .map(q -> List.of(
                                q.code(), q.several(), q.lesson(), q.options().size(), q.right()))
                        .toList());
    }

    private static Map<String, String> head(String text) {
        var head = new HashMap<String, String>();
        text.lines().filter(line -> line.contains(":")).forEach(line -> {
            var colon = line.indexOf(':');
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return head;
    }

    private static String required(Map<String, String> head, String name) {
        return Optional.ofNullable(head.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("The head of a module needs " + name));
    }

    private static LessonText lesson(String title, List<String> lines) {
        if (lines.size() < 2 || !lines.get(1).startsWith("minutes: ")) {
            throw new IllegalArgumentException("Lesson " + title + " does not say its minutes");
        }
        var body = String.join("\n", lines.subList(2, lines.size())).strip().replaceAll("(?m)^#(?=##)", "");
        return new LessonText(
                title.strip(), Integer.parseInt(lines.get(1).substring(9).strip()), body);
    }

    private static QuestionText question(List<String> lines) {
        var first = QUESTION.matcher(lines.get(0));
        if (!first.matches()) {
            throw new IllegalArgumentException("Neither lesson nor question: " + lines.get(0));
        }
        var text = new StringBuilder();
        var explanation = new StringBuilder();
        var options = new ArrayList<OptionText>();
        for (var line : lines.subList(1, lines.size())) {
            var option = OPTION.matcher(line);
            if (option.matches()) {
                options.add(
                        new OptionText(option.group(2).strip(), option.group(1).equals("x")));
            } else if (line.startsWith("> ")) {
                append(explanation, line.substring(2));
            } else {
                append(text, line);
            }
        }
        return new QuestionText(
                first.group(1),
                first.group(2).equals("MC"),
                Integer.parseInt(first.group(3)),
                text.toString(),
                List.copyOf(options),
                explanation.toString());
    }

    private static void append(StringBuilder text, String line) {
        if (!line.isBlank()) {
            text.append(text.isEmpty() ? "" : " ").append(line.strip());
        }
    }
}
