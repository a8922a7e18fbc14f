package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody stands in for: everything, or one assignment, one role wherever it is held, one place with all its
 * roles (BR-24). What is null does not narrow it.
 *
 * @param assignment one assignment of the principal
 * @param role one role, so that a renewed assignment stays covered
 * @param place one place; a department brings its channels along
 */
public record DeputyScope(String assignment, RoleCode role, Place place) implements Serializable {

    /** Everything the principal is responsible for. */
    public static final DeputyScope EVERYTHING = new DeputyScope(null, null, null);

    public static DeputyScope assignment(String id) {
        return new DeputyScope(id, null, null);
    }

    public static DeputyScope role(RoleCode role) {
        return new DeputyScope(null, role, null);
    }

    public static DeputyScope place(Place place) {
        return new DeputyScope(null, null, place);
    }

    /** Reads what a form says: {@code *}, an assignment, {@code role:…} or {@code place:…}. */
    public static DeputyScope of(String value) {
        if (value == null || value.equals("*")) {
            return EVERYTHING;
        }
        if (value.startsWith("role:")) {
            return role(new RoleCode(value.substring("role:".length())));
        }
        return value.startsWith("place:") ? place(Place.of(value.substring("place:".length()))) : assignment(value);
    }

    /** Whether this assignment of the principal belongs to it. */
    boolean covers(AssignmentEntry entry) {
        var department = entry.department() == null ? null : entry.department().value();
        return covers(entry.id(), entry.role(), entry.place(), department);
    }

    boolean covers(RoleAssignment one) {
        var department = one.department() == null ? null : one.department().value();
        return covers(one.id(), one.role(), one.place(), department);
    }

    private boolean covers(String id, RoleCode its, Place where, String department) {
        return (assignment == null || assignment.equals(id))
                && (role == null || role.equals(its))
                && (place == null
                        || place.equals(where)
                        || place.kind() == Place.Kind.DEPARTMENT && place.id().equals(department));
    }

    boolean isEverything() {
        return assignment == null && role == null && place == null;
    }

    @Override
    public String toString() {
        return Stream.of(assignment, role, place)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "), text -> text.isEmpty() ? "everything" : text));
    }

    String roleCode() {
        return role == null ? null : role.value();
    }
}
