package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.platform.PersonId;

/**
 * Who is responsible for what, as everybody in the house may know it.
 *
 * @param standIn who stands in today, or null
 * @param email where she can be reached about it; null when there is none
 * @param person whose page tells more
 */
public record DirectoryLine(
        String id,
        String roleName,
        String placeName,
        String departmentName,
        String personName,
        String standIn,
        Effect.State state,
        LocalDate until,
        String email,
        PersonId person)
        implements Serializable {}
