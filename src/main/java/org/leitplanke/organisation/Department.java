package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SortKey;

/** A unit of the company with a head, a type and a parent; it ends, but is never deleted. */
@Entity
@Table(name = "department")
class Department {

    /** The first day of everything nobody knows the beginning of. */
    static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    @Id
    private String id;

    @Version
    private long revision;

    private String code;
    private String name;

    @Column(name = "sort_key")
    private String sortKey;

    @Enumerated(EnumType.STRING)
    private DepartmentType type;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "head_person_id")
    private PersonId head;

    @Column(name = "head_number")
    private String headNumber;

    @Column(name = "site_id")
    private String siteId;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private PersonId recordedBy;

    protected Department() {} // for JPA

    Department(String code) {
        this(new DepartmentId(UUID.randomUUID().toString()), code);
    }

    Department(DepartmentId id, String code) {
        this.id = id.value();
        this.code = code;
        record(SINCE_EVER, Instant.EPOCH, null);
    }

    void describe(String asName, DepartmentType ofType, DepartmentId below, SiteId at) {
        this.name = asName;
        this.sortKey = SortKey.of(asName);
        this.type = ofType;
        this.parentId = below == null ? null : below.value();
        this.siteId = at.value();
        this.endedOn = null;
    }

    /** Who leads it: the personnel number counts, the person follows as soon as she is known. */
    void leadBy(String number, PersonId person) {
        this.headNumber = number;
        this.head = person;
    }

    void end(LocalDate lastDay) {
        this.endedOn = lastDay;
    }

    /** Refuses to be changed on top of another state than the one that was read. */
    void readAs(long read) {
        if (read != revision) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Since which day it is as it is now, and when that became known; {@link Formers} keeps what was said before.
     *
     * @param by null where nobody said so
     */
    final void record(LocalDate from, Instant at, PersonId by) {
        this.fromDay = from;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    LastChange lastChange() {
        return new LastChange(recordedBy, recordedAt);
    }

    long revision() {
        return revision;
    }

    /** Everything the personnel system says of it, field by field, so that it can be compared and said again. */
    Map<String, String> image() {
        var image = new TreeMap<String, String>();
        image.put("name", name);
        image.put("type", type.name());
        image.put("site", siteId);
        put(image, "parent", parentId);
        put(image, "head", headNumber);
        put(image, "head_person", head);
        put(image, "ended", endedOn);
        return image;
    }

    private static void put(Map<String, String> image, String field, Object value) {
        if (value != null) {
            image.put(field, value.toString());
        }
    }

    /** As it was when this image was made. */
    void restore(Map<String, String> image) {
        var parent = image.get("parent");
        var person = image.get("head_person");
        var end = image.get("ended");
        describe(
                image.get("name"),
                DepartmentType.valueOf(image.get("type")),
                parent == null ? null : new DepartmentId(parent),
                new SiteId(image.get("site")));
        leadBy(image.get("head"), person == null ? null : new PersonId(person));
        end(end == null ? null : LocalDate.parse(end));
    }

    /** What was said last was wrong from its first day on. */
    void correct(Instant at, PersonId by) {
        record(fromDay, at, by);
    }

    DepartmentId id() {
        return new DepartmentId(id);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    DepartmentType type() {
        return type;
    }

    DepartmentId parent() {
        return parentId == null ? null : new DepartmentId(parentId);
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    boolean hasEnded() {
        return endedOn != null;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    PersonId head() {
        return head;
    }

    String headNumber() {
        return headNumber;
    }
}
