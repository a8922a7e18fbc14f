package org.leitplanke.responsibility;

/** The governance roles that rules of the portal ask for by name. */
public final class Roles {

    /** Executive sponsor. */
    public static final RoleCode SPONSOR = new RoleCode("R01");
    /** Social media lead. */
    public static final RoleCode LEAD = new RoleCode("R02");
    /** Department coordinator. */
    public static final RoleCode COORDINATOR = new RoleCode("R03");
    /** Author: drafts and publishes. */
    public static final RoleCode AUTHOR = new RoleCode("R04");
    /** Content approver. */
    public static final RoleCode APPROVER = new RoleCode("R05");
    /** Community manager. */
    public static final RoleCode COMMUNITY = new RoleCode("R06");
    /** Social care agent. */
    public static final RoleCode SERVICE = new RoleCode("R07");
    /** Employer branding recruiter. */
    public static final RoleCode RECRUITER = new RoleCode("R08");
    /** Social selling representative. */
    public static final RoleCode SELLING = new RoleCode("R09");
    /** Listening analyst. */
    public static final RoleCode LISTENING = new RoleCode("R10");
    /** Channel administrator. */
    public static final RoleCode CHANNEL_ADMIN = new RoleCode("R11");
    /** Privacy and compliance reviewer. */
    public static final RoleCode PRIVACY = new RoleCode("R12");
    /** Crisis coordinator. */
    public static final RoleCode CRISIS = new RoleCode("R13");
    /** Corporate influencer; always voluntary. */
    public static final RoleCode INFLUENCER = new RoleCode("R14");

    private Roles() {}
}
