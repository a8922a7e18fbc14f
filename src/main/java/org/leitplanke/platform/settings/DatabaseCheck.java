package org.leitplanke.platform.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What must not be said about the database. */
final class DatabaseCheck {

    private static final String DERBY = "jdbc:derby:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private DatabaseCheck() {}

    static List<String> problems(Function<Setting, String> settings, Function<String, String> derby) {
        var url = settings.apply(Setting.DATABASE_URL);
        var problems = new ArrayList<String>();
        if (!url.startsWith(DERBY) && !url.startsWith(POSTGRESQL)) {
            problems.add("leitplanke.db.url must start with jdbc:derby: or jdbc:postgresql:.");
        }
        if (url.toLowerCase(Locale.ROOT).matches(".*[;?&](user|password)=.*")) {
            problems.add("leitplanke.db.url carries a user or password; addresses end up in logs,"
                    + " so use leitplanke.db.user and leitplanke.db.password.");
        }
        if (url.startsWith(DERBY)) {
            derby(url.substring(DERBY.length()).toLowerCase(Locale.ROOT), derby, problems);
        }
        if (url.startsWith(POSTGRESQL)) {
            postgresql(settings, problems);
        }
        return problems;
    }

    private static void derby(String address, Function<String, String> derby, List<String> problems) {
        if (address.startsWith("//")) {
            problems.add("leitplanke.db.url names a Derby network server; Derby is used embedded only,"
                    + " several servers need PostgreSQL.");
        }
        if (address.contains("collation=")) {
            problems.add("leitplanke.db.url sets a Derby collation; migrations cannot run on it.");
        }
        if ("true".equalsIgnoreCase(derby.apply("derby.drda.startNetworkServer"))) {
            problems.add("derby.drda.startNetworkServer opens the database to the network; remove it.");
        }
        if ("test".equalsIgnoreCase(derby.apply("derby.system.durability"))) {
            problems.add("derby.system.durability=test loses confirmed entries in a power cut; remove it.");
        }
        if (derby.apply("derby.authentication.provider") != null) {
            problems.add("derby.authentication.provider is set; Derby's own sign-in has a known hole (CVE-2022-46337)"
                    + " and the portal does not need it; remove it.");
        }
    }

    private static void postgresql(Function<Setting, String> settings, List<String> problems) {
        if (settings.apply(Setting.DATABASE_USER).isEmpty()) {
            problems.add("leitplanke.db.url names PostgreSQL, but leitplanke.db.user is empty.");
        }
        if (settings.apply(Setting.DATABASE_PASSWORD).isEmpty()) {
            problems.add("leitplanke.db.url names PostgreSQL, but leitplanke.db.password is empty.");
        }
    }
}
