package org.leitplanke.identity;

import java.io.Serializable;
import java.util.List;

/** A line of the list of accounts. */
public record AccountRow(String id, String loginName, List<PortalRole> roles, boolean active, boolean closed)
        implements Serializable {}
