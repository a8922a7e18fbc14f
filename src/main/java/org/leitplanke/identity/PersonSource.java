package org.leitplanke.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** An invitation to the organisation: who is behind an account, and is she a head today? */
public interface PersonSource {

    /** The person, if she is known. */
    Optional<Person> person(PersonId id);

    /** The person with this personnel number, if there is one. */
    default Optional<Person> numbered(String personnelNumber) {
        return Optional.empty();
    }

    /** The names of those who are known, all at once. */
    default Map<PersonId, String> names(Collection<PersonId> ids) {
        return Map.of();
    }

    /** The names of those of them who are employed today, all at once. */
    default Map<PersonId, String> employedNames(Collection<PersonId> ids) {
        return Map.of();
    }

    /**
     * @param employed has entered and not left, today at her site
     * @param heads leads a department today
     */
    record Person(PersonId id, String name, String givenName, Language language, boolean employed, boolean heads) {}
}
