package org.leitplanke.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.leitplanke.platform.PersonId;

/** What a person typed into a form and has not saved yet; nobody else ever sees it. */
@Entity
@Table(name = "kept_draft")
class KeptDraft {

    @Id
    private String id;

    @Column(name = "person_id")
    private PersonId person;

    private String page;

    private String form;

    @Lob
    private String fields;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected KeptDraft() {} // for JPA

    KeptDraft(PersonId person, Sheet sheet) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.page = sheet.page();
        this.form = sheet.form();
    }

    void hold(TypedFields typed, Instant now) {
        fields = typed.text();
        keptAt = now;
    }

    KeptText text() {
        return new KeptText(new Sheet(page, form), TypedFields.parse(fields), keptAt);
    }
}
