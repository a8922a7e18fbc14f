package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is acting in this request. Set once when the request enters, asked everywhere. */
@ApplicationScoped
public class CurrentActor {

    private static final ThreadLocal<Actor> ACTING = new ThreadLocal<>();

    /** The person acting; throws {@link NotSignedIn} when there is none. */
    public Actor get() {
        return find().orElseThrow(NotSignedIn::new);
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(ACTING.get());
    }

    /** Does something as this person: a request as the one signed in, the demonstration as the people of its story. */
    public <T> T acting(Actor actor, Supplier<T> action) {
        var before = ACTING.get();
        enter(actor);
        try {
            return action.get();
        } finally {
            enter(before);
        }
    }

    void enter(Actor actor) {
        if (actor == null) {
            ACTING.remove();
        } else {
            ACTING.set(actor);
        }
    }
}
