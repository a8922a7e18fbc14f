package org.leitplanke.platform;

import java.io.Serializable;

/** Points at a thing of any feature without knowing its type, for example {@code guideline / 4711}. */
public record SubjectRef(String kind, String id) implements Serializable {}
