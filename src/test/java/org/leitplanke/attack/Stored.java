package org.leitplanke.attack;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the portal under attack has stored, read beside it. */
record Stored(String url, String user, String password) {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'"
                    + " and table_type = 'BASE TABLE' order by table_name";

    /** The first column of every row. */
    List<String> ask(String sql) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long count(String sql) {
        return Long.parseLong(ask(sql).get(0));
    }

    /** The personnel number of somebody who has no account yet. */
    String withoutAccount() {
        return ask("select number from person where exit_day > current_date and id not in"
                        + " (select person_id from account) order by number desc")
                .get(0);
    }

    List<String> tables() {
        return ask(TABLES);
    }

    /** A fingerprint of the rows of every table except these. */
    Map<String, String> fingerprints(Set<String> except) {
        var prints = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!except.contains(table)) {
                prints.put(
                        table,
                        ask("select count(*) || ' rows ' || md5(coalesce(string_agg(md5(t::text), '' order by"
                                        + " md5(t::text)), '')) from \"" + table + "\" t")
                                .get(0));
            }
        }
        return prints;
    }
}
