package org.leitplanke.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PersonSource;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Passage;
import org.leitplanke.platform.TextComparison;
import org.leitplanke.platform.web.EditedByMany;

/**
 * Two have changed the same thing: field by field what it was, what is saved now and what was typed here. Fields that
 * only the other one touched follow the other one; where both wrote, what was typed here stays in the form, on top of
 * the fresh state, and saving again is a decision.
 */
@Named
@RequestScoped
public class Conflict {

    private static final String BEFORE = Conflict.class.getName() + ".";
    private static final int LONG = 120;

    /**
     * A field that is different now.
     *
     * @param before null when it is not known any more
     * @param taken only the other one changed it, and the form follows
     * @param passages what happened to a long text; empty for a short one
     */
    public record Row(String label, String before, String theirs, String yours, boolean taken, List<Passage> passages)
            implements Serializable {

        /** Long texts are compared paragraph by paragraph. */
        public boolean isLong() {
            return !passages.isEmpty();
        }
    }

    @Inject
    CurrentActor actor;

    @Inject
    @Any
    Instance<PersonSource> people;

    private final List<Row> rows = new ArrayList<>();
    private LastChange lastChange;
    private boolean shown;

    /** Remembers what stands in a form that changes something, before anybody types. */
    static void remember(FacesContext faces, UIForm form) {
        var shown = new HashMap<String, String>();
        ShownField.of(faces, form).forEach((id, field) -> shown.put(id, field.shown()));
        faces.getViewRoot().getViewMap().put(BEFORE + form.getClientId(faces), shown);
    }

    /** What is in the form was typed on top of another state than the one that was just read. */
    static void forget(FacesContext faces, UIForm form) {
        faces.getViewRoot().getViewMap().remove(BEFORE + form.getClientId(faces));
    }

    /** Reads the thing afresh and puts what was typed beside it. */
    void show(FacesContext faces, UIForm form, EditedByMany page) {
        var before = before(faces, form);
        var yours = ShownField.of(faces, form);
        page.load();
        var fresh = new HashMap<String, String>();
        yours.forEach((id, typed) -> fresh.put(id, compare(faces, typed, before.get(id))));
        faces.getViewRoot().getViewMap().put(BEFORE + form.getClientId(faces), fresh);
        lastChange = page.getLastChange();
        shown = true;
    }

    /** Answers what is saved now. */
    private String compare(FacesContext faces, ShownField typed, String before) {
        var theirs = ShownField.read(faces, typed.input());
        var taken = typed.shown().equals(before);
        if (!taken) {
            typed.putBack(faces);
        }
        if (!theirs.shown().equals(typed.shown())) {
            rows.add(new Row(
                    typed.label(), before, theirs.shown(), typed.shown(), taken, passages(before, theirs, typed)));
        }
        return theirs.shown();
    }

    private static List<Passage> passages(String before, ShownField theirs, ShownField typed) {
        var earlier = before == null ? typed.shown() : before;
        return theirs.shown().length() > LONG || earlier.length() > LONG
                ? TextComparison.of(earlier, theirs.shown())
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> before(FacesContext faces, UIForm form) {
        var kept = faces.getViewRoot().getViewMap().get(BEFORE + form.getClientId(faces));
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isShown() {
        return shown;
    }

    /** Whether the same person was faster than herself, in another window. */
    public boolean isOneself() {
        return isKnown() && actor.get().is(lastChange.by());
    }

    /** Whether the thing remembers who was faster. */
    public boolean isKnown() {
        return lastChange != null && lastChange.by() != null && lastChange.at() != null;
    }

    /** Who was faster. */
    public String getWho() {
        return people.stream()
                .flatMap(source -> source.names(List.of(lastChange.by())).values().stream())
                .findFirst()
                .orElse("");
    }

    public Instant getAt() {
        return lastChange.at();
    }
}
