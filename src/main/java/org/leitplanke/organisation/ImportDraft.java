package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.leitplanke.platform.PersonId;

/** A file between preview and apply. Belongs to the person who uploaded it; its content goes as soon as it is applied. */
@Entity
@Table(name = "import_draft")
class ImportDraft {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column(name = "person_id")
    private PersonId owner;

    @Column(name = "created_at")
    private Instant createdAt;

    private String encoding;

    @Lob
    private String content;

    @Column(name = "changes_hash")
    private String changesHash;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "created_count")
    private int created;

    @Column(name = "changed_count")
    private int changed;

    @Column(name = "ended_count")
    private int ended;

    @Column(name = "rejected_count")
    private int rejected;

    protected ImportDraft() {} // for JPA

    ImportDraft(PersonId owner, Instant at, ImportKind kind, ImportFile.Text text, ImportPlan plan) {
        this.id = UUID.randomUUID().toString();
        this.owner = owner;
        this.createdAt = at;
        this.kind = kind;
        this.encoding = text.encoding();
        this.content = text.content();
        show(plan);
    }

    /** Remembers which changes were shown, so that no others are applied. */
    final void show(ImportPlan plan) {
        this.changesHash = plan.hash();
        this.created = plan.count(ImportChange.Kind.CREATED);
        this.changed = plan.count(ImportChange.Kind.CHANGED);
        this.ended = plan.count(ImportChange.Kind.ENDED);
        this.rejected = plan.rejections().size();
    }

    boolean shows(ImportPlan plan) {
        return changesHash.equals(plan.hash());
    }

    void apply(Instant at) {
        this.appliedAt = at;
        this.content = null;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    boolean belongsTo(PersonId person) {
        return owner.equals(person);
    }

    String id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    ImportFile.Text text() {
        return new ImportFile.Text(content, encoding);
    }

    String encoding() {
        return encoding;
    }

    ImportOutcome outcome(ImportOutcome.State state) {
        return new ImportOutcome(state, created, changed, ended, rejected);
    }
}
