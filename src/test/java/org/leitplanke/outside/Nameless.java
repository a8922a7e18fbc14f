package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks into the database of a portal that has ended whether the chain holds a name or anything people wrote: every
 * text of every other table is looked for in the recorded bytes and the copies beside them.
 *
 * @param chain everything the entries hold, in one text
 * @param kept what stands apart from the chain
 * @param names of people, their addresses and sign-in names
 * @param texts that consist of more than one word
 * @param salts of what stands apart
 */
public record Nameless(String chain, List<String> kept, Set<String> names, Set<String> texts, List<String> salts) {

    private static final Set<Integer> TEXT = Set.of(Types.VARCHAR, Types.CLOB, Types.CHAR);

    /** What the portal put together itself from codes and days. */
    private static final Set<String> COMPUTED = Set.of("HOLDING_FACTS");

    private static final int LONG_ENOUGH = 8;
    private static final int BEGINNING = 60;

    /** Reads an embedded database that nobody else has open. */
    public static Nameless in(Portal portal) throws SQLException {
        try (var database = DriverManager.getConnection(portal.databaseUrl())) {
            return new Nameless(
                    chain(database),
                    column(database, "SELECT payload FROM audit_personal"),
                    names(database),
                    texts(database),
                    column(database, "SELECT salt FROM audit_personal"));
        } finally {
            leave(portal);
        }
    }

    /** What of it stands in the chain. */
    public Set<String> found() {
        var words = new HashSet<>(Arrays.asList(chain.split("[^\\p{L}\\p{N}@._-]+")));
        var found = new TreeSet<>(names);
        found.retainAll(words);
        texts.stream().filter(chain::contains).forEach(found::add);
        return found;
    }

    /** What of it stands beside the chain: shows that the search finds what there is. */
    public Set<String> foundBeside() {
        var beside = String.join("\n", kept).toLowerCase(Locale.ROOT);
        return texts.stream().filter(beside::contains).collect(Collectors.toSet());
    }

    /** Fails unless the chain is free of names and texts, these stand beside it, and each under a salt of its own. */
    public void keepsNamesBesideTheChain() {
        assertThat(found()).isEmpty();
        assertThat(foundBeside()).isNotEmpty();
        assertThat(salts()).doesNotHaveDuplicates().allMatch(salt -> salt.matches("[0-9a-f]{64}"));
    }

    private static String chain(Connection database) throws SQLException {
        var all = new StringBuilder();
        try (var rows = database.createStatement()
                .executeQuery("SELECT operation, subject_kind, subject_id, actor_ref, canonical FROM audit_entry")) {
            while (rows.next()) {
                for (var copy = 1; copy <= 4; copy++) {
                    all.append(rows.getString(copy)).append('\n');
                }
                all.append(new String(rows.getBytes(5), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(Connection database) throws SQLException {
        var names = new TreeSet<String>();
        for (var column : List.of("given_name", "family_name", "email", "number")) {
            names.addAll(column(database, "SELECT " + column + " FROM person"));
        }
        names.addAll(column(database, "SELECT login_name FROM account"));
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> texts(Connection database) throws SQLException {
        var texts = new HashSet<String>();
        for (var table : column(database, "SELECT tablename FROM sys.systables WHERE tabletype = 'T'")) {
            if (!table.startsWith("AUDIT_") && !table.startsWith("flyway")) {
                texts.addAll(textsOf(database, table));
            }
        }
        return texts;
    }

    /** Values with a space in them, of every column that holds text. */
    private static Set<String> textsOf(Connection database, String table) throws SQLException {
        var texts = new HashSet<String>();
        try (var rows = database.createStatement().executeQuery("SELECT * FROM " + table)) {
            var columns = new ArrayList<Integer>();
            for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                if (TEXT.contains(rows.getMetaData().getColumnType(i))
                        && !COMPUTED.contains(rows.getMetaData().getColumnName(i))) {
                    columns.add(i);
                }
            }
            while (rows.next()) {
                for (var column : columns) {
                    var value = rows.getString(column);
                    if (value != null
                            && value.strip().length() >= LONG_ENOUGH
                            && value.strip().contains(" ")) {
                        texts.add(beginning(value.strip()));
                    }
                }
            }
        }
        return texts;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
    }

    private static List<String> column(Connection database, String question) throws SQLException {
        var values = new ArrayList<String>();
        try (var rows = database.createStatement().executeQuery(question)) {
            while (rows.next()) {
                if (rows.getString(1) != null && !rows.getString(1).isBlank()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    /** An embedded database belongs to one program at a time. */
    private static void leave(Portal portal) {
        try {
            DriverManager.getConnection(portal.databaseUrl() + ";shutdown=true").close();
        } catch (SQLException e) {
            return; // Derby says goodbye with an exception
        }
    }
}
