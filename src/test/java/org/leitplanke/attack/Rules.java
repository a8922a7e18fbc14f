package org.leitplanke.attack;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.verify.Verify;

/** What must hold in the database whatever anybody typed: each rule is a question whose answer has no rows. */
final class Rules {

    private static final Map<String, String> PEOPLE = Map.of(
            "acknowledgement", "person_id",
            "role_assignment", "person_id",
            "approval_request", "requester_id",
            "training_attempt", "person_id",
            "training_completion", "person_id",
            "membership", "person_id",
            "deputyship", "deputy_id",
            "account", "person_id",
            "approval_decision", "decided_by");

    private static final Map<String, String> DAYS = Map.of(
            "membership", "from_day > until_day",
            "role_assignment", "from_day > until_day",
            "deputyship", "from_day > until_day",
            "training_completion", "passed_on > valid_until",
            "person", "entry_day > exit_day");

    private Rules() {}

    /** The rules that do not hold, with what breaks them. */
    static List<String> broken(Stored stored) {
        var broken = new ArrayList<String>();
        all().forEach((rule, question) -> {
            var rows = stored.ask(question);
            if (!rows.isEmpty()) {
                broken.add(rule + ": " + rows.subList(0, Math.min(5, rows.size())));
            }
        });
        var said = new ByteArrayOutputStream();
        var status = Verify.run(
                new String[] {"--url", stored.url(), "--user", stored.user(), "--password", stored.password()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            broken.add("the trail is as it was written: " + said.toString(StandardCharsets.UTF_8));
        }
        return broken;
    }

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("constraints are in force", "select conname from pg_constraint where not convalidated");
        all.put(
                "entries are numbered without a gap",
                "select 'seq' from audit_head h where h.seq <> (select count(*) from audit_entry)"
                        + " or h.seq <> (select max(seq) from audit_entry)");
        all.put(
                "every entry names the one before",
                "select e.seq from audit_entry e join audit_entry p on p.seq = e.seq - 1 where e.prev_hash <> p.entry_hash");
        all.put(
                "one attempt at a time",
                "select person_id from training_attempt where state = 'OPEN'"
                        + " group by person_id, module_code having count(*) > 1");
        all.put(
                "one acknowledgement of a version",
                "select person_id from acknowledgement" + " group by person_id, version_id having count(*) > 1");
        all.put("one decision on a step", "select step_id from approval_decision group by step_id having count(*) > 1");
        all.put("one account for a person", "select person_id from account group by person_id having count(*) > 1");
        all.put(
                "one department at a time",
                "select a.person_id from membership a join membership b on a.person_id = b.person_id"
                        + " and a.kind = 'MAIN' and b.kind = 'MAIN' and a.id < b.id and a.from_day <= b.until_day and b.from_day <= a.until_day");
        all.put("nobody is nameless", "select number from person where trim(family_name) = '' or trim(number) = ''");
        all.put("no channel is nameless", "select id from channel where trim(name) = ''");
        all.put(
                "no request in progress is without a decision that allowed it",
                "select r.id from approval_request r"
                        + " where r.state in ('APPROVED', 'PUBLISHED') and not exists (select 1 from approval_decision d"
                        + " join approval_step s on s.id = d.step_id where s.request_id = r.id and d.verdict like 'APPROVED%')");
        all.put(
                "nobody decides her own request",
                "select r.id from approval_request r join approval_step s"
                        + " on s.request_id = r.id join approval_decision d on d.step_id = s.id where d.decided_by = r.requester_id");
        all.put(
                "nobody releases her own version",
                "select v.id from guideline_version v" + " where v.stage = 'RELEASED' and v.decided_by = v.written_by");
        PEOPLE.forEach((table, column) -> all.put(
                "people of " + table + " exist",
                "select t." + column + " from " + table + " t left join person p on p.id = t." + column
                        + " where p.id is null and t." + column + " is not null"));
        DAYS.forEach((table, wrong) ->
                all.put("days of " + table + " are in order", "select id from " + table + " where " + wrong));
        return all;
    }
}
