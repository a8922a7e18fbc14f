package org.leitplanke.bench;

/**
 * How large a generated company is. Everything grows with its people, and a person has the same in each size, so that
 * sizes can be compared.
 */
record Size(int people) {

    /** People in one department. */
    static final int TEAM = 100;

    /** Departments in one division; each division has one channel. */
    static final int DIVISION = 10;

    static final int MODULES = 200;
    static final int GUIDELINES = 16;
    static final int COMPLETIONS = 40;
    static final int ACKNOWLEDGED = 10;
    static final int AUDIT_ENTRIES = 5;

    /** Of a team, every twentieth is new: she has acknowledged nothing and lacks the modules of her role. */
    static final int NEW_EVERY = 20;

    int teams() {
        return Math.max(DIVISION, people / TEAM);
    }

    int divisions() {
        return Math.max(1, teams() / DIVISION);
    }

    int openRequests() {
        return people / 5;
    }

    /** The team of a person, who are numbered from 0. */
    static int teamOf(int person) {
        return person / TEAM;
    }

    static int inTeam(int person) {
        return person % TEAM;
    }

    static boolean isNew(int person) {
        return person % NEW_EVERY == NEW_EVERY - 1;
    }

    /** Newcomers who were given the role of an author and still lack everything for it: the fullest start pages. */
    static boolean isNewAuthor(int person) {
        return inTeam(person) == NEW_EVERY - 1;
    }

    static String loginOf(int person) {
        return "p%06d".formatted(person);
    }

    @Override
    public String toString() {
        return "%,d people".formatted(people);
    }
}
