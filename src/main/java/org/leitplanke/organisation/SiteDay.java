package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** Which day it is at a site. */
public record SiteDay(SiteId site, LocalDate day) implements Serializable {}
