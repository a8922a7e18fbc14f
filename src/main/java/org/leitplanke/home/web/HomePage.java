package org.leitplanke.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.leitplanke.home.MyDay;
import org.leitplanke.home.Workload;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Permission;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Words;

/** Start: what do I have to do, and what holds for me? */
@Named
@RequestScoped
public class HomePage {

    @Inject
    MyTasks tasks;

    @Inject
    MyDay myDay;

    @Inject
    CurrentActor actor;

    @Inject
    AccessMatrix matrix;

    @Inject
    Days days;

    @Inject
    Clock clock;

    private List<HomeSection.Card> cards = List.of();

    @PostConstruct
    void load() {
        var me = actor.get();
        if (matrix.allows(Permission.TASKS_SEE, me.roles())) {
            cards = myDay.cards();
        }
    }

    /** Good morning, and the given name. */
    public Words getGreeting() {
        var zone = days.zoneOf(actor.get().person());
        return Words.of(
                "home.greeting." + timeOfDay(clock.instant().atZone(zone).getHour()),
                actor.get().givenName());
    }

    static String timeOfDay(int hour) {
        if (hour < 5 || hour >= 18) {
            return "evening";
        }
        return hour < 11 ? "morning" : "day";
    }

    public Workload getWorkload() {
        return tasks.getWorkload();
    }

    public List<HomeSection.Card> getMain() {
        return cards.stream().filter(card -> !card.aside()).toList();
    }

    public List<HomeSection.Card> getAside() {
        return cards.stream().filter(HomeSection.Card::aside).toList();
    }
}
