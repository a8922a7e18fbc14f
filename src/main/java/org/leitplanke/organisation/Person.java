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
import java.util.Objects;
import java.util.TreeMap;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SortKey;

/** Somebody who works here, did, or will. Personal data: name, e-mail address, days of entry and exit. */
@Entity
@Table(name = "person")
class Person {

    /** The exit day of everybody who has not given notice. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    private String id;

    @Version
    private long revision;

    private String number;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "sort_key")
    private String sortKey;

    private String email;

    @Column(name = "site_id")
    private String siteId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "entry_day")
    private LocalDate entryDay;

    @Column(name = "exit_day")
    private LocalDate exitDay;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private PersonId recordedBy;

    protected Person() {} // for JPA

    Person(PersonId id, String number) {
        this.id = id.value();
        this.number = number;
        this.employment = Employment.INTERNAL;
        record(Instant.EPOCH, null);
    }

    void describe(String given, String family, String mail, SiteId at, Language speaks) {
        this.givenName = given;
        this.familyName = family;
        this.sortKey = SortKey.of(family + " " + given);
        this.email = mail;
        this.siteId = at.value();
        this.language = speaks;
    }

    /** As the personnel system tells it. */
    void follow(PersonRow row) {
        describe(row.givenName(), row.familyName(), row.email(), row.site(), row.language());
        employ(row.entry(), row.exit());
        employAs(row.employment());
    }

    /** Whether the personnel system tells nothing new; where she belongs is not part of it. */
    boolean isAs(PersonRow row) {
        return givenName.equals(row.givenName())
                && familyName.equals(row.familyName())
                && Objects.equals(email, row.email())
                && siteId.equals(row.site().value())
                && language == row.language()
                && entryDay.equals(row.entry())
                && exitDay.equals(row.exit())
                && employment == row.employment();
    }

    /** Refuses to be changed on top of another state than the one that was read. */
    void readAs(long read) {
        if (read != revision) {
            throw new ChangedMeanwhile();
        }
    }

    void employAs(Employment kind) {
        this.employment = kind;
    }

    /**
     * When what stands here became known; {@link Formers} keeps what stood here before.
     *
     * @param by null where nobody said so
     */
    final void record(Instant at, PersonId by) {
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void employ(LocalDate firstDay, LocalDate lastDay) {
        this.entryDay = firstDay;
        this.exitDay = lastDay;
    }

    LastChange lastChange() {
        return new LastChange(recordedBy, recordedAt);
    }

    long revision() {
        return revision;
    }

    /** Everything the personnel system says of her, field by field, so that it can be compared and said again. */
    Map<String, String> image() {
        var image = new TreeMap<String, String>();
        image.put("given_name", givenName);
        image.put("family_name", familyName);
        if (email != null) {
            image.put("email", email);
        }
        image.put("site", siteId);
        image.put("language", language.name());
        image.put("entry", entryDay.toString());
        image.put("exit", exitDay.toString());
        image.put("employment", employment.name());
        return image;
    }

    /** As she was when this image was made. */
    void restore(Map<String, String> image) {
        describe(
                image.get("given_name"),
                image.get("family_name"),
                image.get("email"),
                new SiteId(image.get("site")),
                Language.valueOf(image.get("language")));
        employ(LocalDate.parse(image.get("entry")), LocalDate.parse(image.get("exit")));
        employAs(Employment.valueOf(image.get("employment")));
    }

    PersonId id() {
        return new PersonId(id);
    }

    LocalDate entryDay() {
        return entryDay;
    }

    LocalDate exitDay() {
        return exitDay;
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    String number() {
        return number;
    }

    /** As shown: given name and family name. */
    String name() {
        return givenName + " " + familyName;
    }
}
