package org.leitplanke.home;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.UseCase;

/** What the features expect of the person acting and have to say to her; never anybody else's. */
@UseCase
public class MyDay {

    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    @Any
    Instance<HomeSection> sections;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Everything she should do, the most urgent first. */
    @Requires(TASKS_SEE)
    public Workload workload() {
        var me = actor.get();
        var tasks = sources.stream()
                .flatMap(source -> source.tasksOf(me.person(), me.language()).stream())
                .toList();
        return Workload.of(tasks, days.todayOf(me.person()));
    }

    /** The cards of her start page, in order. */
    @Requires(TASKS_SEE)
    public List<HomeSection.Card> cards() {
        var me = actor.get();
        return sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .flatMap(section -> cardsOf(section, me).stream())
                .toList();
    }

    private static List<HomeSection.Card> cardsOf(HomeSection section, Actor me) {
        return section.cardsFor(me.person(), me.language());
    }
}
