package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are stories that both databases understand. */
class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V\\d{8}_\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern UNNAMED =
            Pattern.compile("(?<![\\w])(?:PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "CONSTRAINT\\s+(\\w+)\\s+(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX =
            Pattern.compile("CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> PREFIX =
            Map.of("PRIMARY KEY", "pk_", "FOREIGN KEY", "fk_", "UNIQUE", "uq_", "CHECK", "ck_");
    private static final Pattern OWN_NAME = Pattern.compile("(pk_[a-z0-9_]+|(fk|uq|ck|ix)_[a-z0-9_]+?__[a-z0-9_]+)");
    private static final Pattern VENDOR = Pattern.compile(
            "(?i)(?<![\\w{])(SERIAL|BIGSERIAL|IDENTITY|AUTO_INCREMENT|LIMIT|IF NOT EXISTS|IF EXISTS|BOOLEAN|TEXT|CLOB|BLOB"
                    + "|BYTEA|DATETIME|NVARCHAR|ENUM|UUID|JSONB?|NOW\\(\\)|CURRENT_TIMESTAMP|CURRENT_DATE|TRUE|FALSE)(?![\\w}])");

    @TempDir
    Path folder;

    @Test
    void migrations_are_portable_stories_with_named_constraints() {
        var violations = House.files(House.MIGRATIONS, ".sql").stream()
                .flatMap(file -> violations(file).stream())
                .toList();

        House.none(
                violations,
                "a migration runs once on Derby and once on PostgreSQL and is never changed again: name it"
                        + " V<yyyyMMdd_HHmm>__what_it_tells.sql, say in two comment lines why, name every constraint"
                        + " (pk_ fk_ uq_ ck_ ix_) and use ${clob} ${bytes} ${flag} ${yes} ${no} for what differs");
    }

    @Test
    void names_of_constraints_and_times_of_migrations_stand_once() {
        var seen = new HashSet<String>();
        var violations = new ArrayList<String>();

        for (var file : House.files(House.MIGRATIONS, ".sql")) {
            if (!seen.add(file.getFileName().toString().split("__")[0])) {
                violations.add(file + " has the time of another one");
            }
            var sql = Schema.withoutComments(House.read(file));
            NAMED.matcher(sql).results().map(named -> named.group(1)).forEach(name -> {
                if (!seen.add(name)) {
                    violations.add(file + " uses the name " + name + " again");
                }
            });
        }

        House.none(violations, "whoever reads an error of the database looks the name up and must find one place");
    }

    @Test
    void a_migration_that_breaks_every_rule_is_found() throws Exception {
        var bad = folder.resolve("V1__Bad.sql");
        Files.writeString(
                bad,
                "CREATE TABLE bad (id SERIAL PRIMARY KEY, open BOOLEAN, note TEXT,\n"
                        + "CONSTRAINT bad_name CHECK (id > 0));\nCREATE INDEX wrong ON bad (open);\n");

        assertThat(violations(bad))
                .anyMatch(line -> line.contains("name"))
                .anyMatch(line -> line.contains("comment"))
                .anyMatch(line -> line.contains("without a name"))
                .anyMatch(line -> line.contains("bad_name"))
                .anyMatch(line -> line.contains("wrong"))
                .anyMatch(line -> line.contains("SERIAL"))
                .anyMatch(line -> line.contains("BOOLEAN"))
                .anyMatch(line -> line.contains("TEXT"));
    }

    private static List<String> violations(Path file) {
        var found = new ArrayList<String>();
        var text = House.read(file);
        if (!NAME.matcher(file.getFileName().toString()).matches()) {
            found.add(file + ": the name is not V<yyyyMMdd_HHmm>__words.sql");
        }
        var head = text.lines().limit(3).toList();
        if (head.size() < 3 || !head.get(0).startsWith("-- ") || !head.get(1).startsWith("-- ")) {
            found.add(file + ": starts without a comment of two lines that says why");
        }
        var sql = Schema.withoutComments(text);
        var statements = sql.replaceAll("'[^']*'", "''");
        var named = NAMED.matcher(statements).results().toList();
        if (UNNAMED.matcher(statements).results().count() != named.size()) {
            found.add(file + ": " + (UNNAMED.matcher(statements).results().count() - named.size())
                    + " constraints without a name");
        }
        named.forEach(constraint -> checkName(
                file, found, constraint.group(1), PREFIX.get(constraint.group(2).toUpperCase())));
        INDEX.matcher(statements)
                .results()
                .forEach(index -> checkName(
                        file, found, index.group(1), index.group().toUpperCase().contains("UNIQUE") ? "uq_" : "ix_"));
        VENDOR.matcher(statements)
                .results()
                .map(word -> file + ": " + word.group(1) + " is not understood the same by both databases")
                .forEach(found::add);
        return found;
    }

    private static void checkName(Path file, List<String> found, String name, String prefix) {
        if (!name.startsWith(prefix) || !OWN_NAME.matcher(name).matches()) {
            found.add(file + ": " + name + " should be " + prefix + "<table>__<what>");
        }
    }
}
