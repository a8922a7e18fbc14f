package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;

/** Who is responsible for what, as everybody in the house may know it. */
public record DirectoryLine(
        String id,
        String roleName,
        String placeName,
        String departmentName,
        String personName,
        String standIn,
        Effect.State state,
        LocalDate until)
        implements Serializable {}
