package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.organisation.PlannedChange.Founded;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.platform.PersonId;

/** A planned change of departments with the choices made so far; applied once, then it only says what was done. */
@Entity
@Table(name = "reorganisation_plan")
class ReorganisationPlan {

    private static final String PERSON = "person ";
    private static final String THING = "thing ";

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private PlannedChange.Kind kind;

    @Column(name = "department_id")
    private String departmentId;

    @Column(name = "into_id")
    private String intoId;

    @Column(name = "head_id")
    private PersonId head;

    @Column(name = "founded_code")
    private String foundedCode;

    @Column(name = "founded_name")
    private String foundedName;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Lob
    private String taken;

    @Lob
    private String choices;

    @Column(name = "planned_by")
    private PersonId plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "applied_by")
    private PersonId appliedBy;

    @Column(name = "changes_hash")
    private String changesHash;

    @Column(name = "changes_count")
    private int changes;

    protected ReorganisationPlan() {} // for JPA

    ReorganisationPlan(PlannedChange change, PersonId by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.kind = change.kind();
        this.departmentId = change.department().value();
        this.firstDay = change.day();
        this.plannedBy = by;
        this.plannedAt = now;
        if (change instanceof NewHead newHead) {
            this.head = newHead.head();
        } else if (change instanceof Merge merge) {
            this.intoId = merge.into().value();
        } else if (change instanceof Split split) {
            this.intoId = split.into().value();
            this.foundedCode = split.founded() == null ? null : split.founded().code();
            this.foundedName = split.founded() == null ? null : split.founded().name();
            this.taken = Stream.concat(
                            split.people().stream().map(person -> PERSON + person.value()),
                            split.along().stream().map(thing -> THING + thing))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    PlannedChange change() {
        var department = new DepartmentId(departmentId);
        return switch (kind) {
            case HEAD -> new NewHead(department, head, firstDay);
            case MERGE -> new Merge(department, new DepartmentId(intoId), firstDay);
            case SPLIT ->
                new Split(
                        department,
                        new DepartmentId(intoId),
                        foundedCode == null ? null : new Founded(foundedCode, foundedName),
                        taken(PERSON).map(PersonId::new).collect(Collectors.toSet()),
                        taken(THING).collect(Collectors.toSet()),
                        firstDay);
        };
    }

    /** Keeps what was chosen, on top of what was chosen before; once it is carried out nothing is chosen any more. */
    void choose(Map<String, String> more) {
        if (isApplied()) {
            return;
        }
        var all = new LinkedHashMap<>(choices());
        all.putAll(more);
        choices = all.entrySet().stream()
                .map(one -> one.getKey() + "\t" + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    Map<String, String> choices() {
        return lines(choices)
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> b, LinkedHashMap::new));
    }

    /** It is done, with exactly these consequences and choices. */
    DepartmentsReorganised apply(
            Reorganisation done, Collection<Consequence> consequences, String hash, PersonId by, Instant now) {
        this.appliedAt = now;
        this.appliedBy = by;
        this.changesHash = hash;
        this.changes = consequences.size();
        return new DepartmentsReorganised(
                id, kind, done.from().id(), done.into().id(), done.day(), changes, hash, now);
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    /** Nothing of it stays: it never happened. */
    boolean canBeDiscarded() {
        return appliedAt == null;
    }

    String id() {
        return id;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    PersonId plannedBy() {
        return plannedBy;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    int changes() {
        return changes;
    }

    private Stream<String> taken(String prefix) {
        return lines(taken).filter(line -> line.startsWith(prefix)).map(line -> line.substring(prefix.length()));
    }

    private static Stream<String> lines(String text) {
        return text == null || text.isEmpty() ? Stream.of() : List.of(text.split("\n")).stream();
    }
}
