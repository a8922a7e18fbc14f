package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.OpenToAll;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.Requires;

/** What answers of the operations can carry, field by field, is written down in {@code access-fields.csv}. */
class AccessFieldsTest {

    private static final Path FILE = Path.of("src/main/resources/access-fields.csv");
    private static final String OPEN = "OPEN_TO_ALL";

    private static final Set<String> LEARNERS_OWN =
            Set.of(Permission.TRAINING_LEARN.name(), Permission.TRAINING_RESULT_SEE.name());

    private static final Pattern RESULT = Pattern.compile(
            "(score|points|attempt|answer|right|wrong|duration|elapsed|seconds)", Pattern.CASE_INSENSITIVE);

    /** Fields with such a name that speak of something else. */
    private static final Set<String> OTHER_MATTERS = Set.of(
            "approval.RequestDetail.InquiryRow.answer", // to a question about a request
            "approval.RequestDetail.InquiryRow.answeredAt",
            "approval.RequestDetail.ItemRow.answer", // of the reviewer, to a checklist
            "approval.QueueRow.leftSeconds", // until the step is due
            "approval.StepRow.leftSeconds",
            "review.ReviewRow.answered", // how many assignments a reviewer has answered for
            "review.ReviewRow.unanswered",
            "review.ReviewedLine.answer", // of the reviewer, to whether somebody keeps a role
            "review.ReviewedLine.answeredBy",
            "review.ReviewedLine.mayAnswer",
            "readiness.Scorecard.scores" // of the company
            );

    private static final Set<String> ACTUAL = actual();

    @Test
    void every_field_of_every_answer_is_written_down() {
        var written = House.read(FILE)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));

        var unknown = new TreeSet<>(ACTUAL);
        unknown.removeAll(written);
        var gone = new TreeSet<>(written);
        gone.removeAll(ACTUAL);

        assertThat(unknown)
                .as(
                        "a use case answers with a record or a field that access-fields.csv does not know. Ask first whether"
                                + " everybody whom access-matrix.csv lets in may see it; if it is about people, name its kind in"
                                + " the column sees; then write the line operation;type;fields")
                .isEmpty();
        assertThat(gone)
                .as("access-fields.csv names what no use case answers any more: take the line out")
                .isEmpty();
    }

    @Test
    void nothing_about_a_quiz_leaves_the_learners_own_operations() {
        var leaks = ACTUAL.stream()
                .map(line -> line.split(";"))
                .filter(line -> !LEARNERS_OWN.contains(line[0]))
                .flatMap(line -> Arrays.stream(line[2].split(" ")).map(field -> line[1] + "." + field))
                .filter(field -> RESULT.matcher(field.substring(field.lastIndexOf('.') + 1))
                        .find())
                .filter(field -> !OTHER_MATTERS.contains(field))
                .distinct()
                .toList();

        assertThat(leaks)
                .as("score, answers, attempts and duration are for the learner alone; a field of that name elsewhere"
                        + " either leaks them or needs a better name")
                .isEmpty();
    }

    @Test
    void what_training_keeps_about_a_quiz_is_answered_to_the_learner_only() {
        assertThat(ACTUAL.stream()
                        .map(line -> line.split(";"))
                        .filter(line -> line[1].matches("training\\.(QuizStep|Feedback|Attempt|AskedQuestion).*"))
                        .map(line -> line[0]))
                .as("these records are made of answers")
                .isNotEmpty()
                .allMatch(LEARNERS_OWN::contains);
    }

    private static Set<String> actual() {
        var lines = new TreeSet<String>();
        for (var type : House.classes()) {
            for (var method : type.getMethods()) {
                operation(method)
                        .forEach(operation -> records(method.reflect())
                                .forEach(answer -> lines.add(operation + ";" + name(answer) + ";" + fields(answer))));
            }
        }
        return lines;
    }

    private static List<String> operation(JavaMethod method) {
        return method.tryGetAnnotationOfType(Requires.class)
                .map(lock -> List.of(lock.value().name()))
                .orElseGet(() -> method.isAnnotatedWith(OpenToAll.class) ? List.of(OPEN) : List.of());
    }

    private static Set<Class<?>> records(Method door) {
        var found = new java.util.LinkedHashSet<Class<?>>();
        collect(door.getGenericReturnType(), found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
            collect(generic.getRawType(), found);
        } else if (type instanceof Class<?> raw && raw.getName().startsWith(House.ROOT)) {
            if (raw.isSealed()) {
                Arrays.stream(raw.getPermittedSubclasses()).forEach(alternative -> collect(alternative, found));
            } else if (raw.isRecord() && found.add(raw)) {
                Arrays.stream(raw.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(component -> collect(component, found));
            } else if (!raw.isRecord() && !raw.isEnum()) {
                throw new AssertionError(raw.getName() + " is answered by a use case and is no record:"
                        + " nobody can say which fields leave the house");
            }
        }
    }

    private static String name(Class<?> type) {
        return type.getName().substring(House.ROOT.length() + 1).replace('$', '.');
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(" "));
    }
}
