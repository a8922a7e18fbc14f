package org.leitplanke.training;

import java.io.Serializable;
import java.util.List;

/** A module's own page: where the learner stands, and its lessons. */
public record ModuleDetail(ModuleRow row, List<LessonRow> lessons) implements Serializable {}
