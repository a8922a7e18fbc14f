package org.leitplanke.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** A feature that expects of somebody exactly as much as a test asks for. */
@ApplicationScoped
public class TasksOnRequest implements TaskSource {

    private final Map<PersonId, Integer> wanted = new ConcurrentHashMap<>();

    void expect(PersonId person, int tasks) {
        wanted.put(person, tasks);
    }

    @Override
    public List<Task> tasksOf(PersonId person, Language language) {
        return IntStream.range(0, wanted.getOrDefault(person, 0))
                .mapToObj(n -> new Task(
                        Words.of("home.menu"),
                        "/index.xhtml",
                        Words.of("home.menu"),
                        null,
                        Tone.INFO,
                        1,
                        LocalDate.of(2999, 1, 1),
                        List.of()))
                .toList();
    }
}
