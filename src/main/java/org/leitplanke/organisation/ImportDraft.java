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

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private PersonId begunBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Lob
    @Column(name = "rejected_lines")
    private String rejectedLines;

    protected ImportDraft() {} // for JPA

    ImportDraft(PersonId owner, Instant at, ImportKind kind, ImportFile.Text text) {
        this.id = UUID.randomUUID().toString();
        this.owner = owner;
        this.createdAt = at;
        this.kind = kind;
        this.encoding = text.encoding();
        this.content = text.content();
        this.changesHash = "";
    }

    /** Remembers which changes were shown, so that no others are applied. */
    void show(ImportPlan plan) {
        this.changesHash = plan.hash();
        this.created = plan.count(ImportChange.Kind.CREATED);
        this.changed = plan.count(ImportChange.Kind.CHANGED);
        this.ended = plan.count(ImportChange.Kind.ENDED);
        this.rejected = plan.rejections().size();
    }

    boolean shows(ImportPlan plan) {
        return changesHash.equals(plan.hash());
    }

    /** Whether somebody has seen what it would change; not while its columns are unknown. */
    boolean wasShown() {
        return !changesHash.isEmpty();
    }

    /** Somebody is writing it, or taking it back. */
    void begin(PersonId person, Instant at) {
        this.begunBy = person;
        this.begunAt = at;
    }

    void over() {
        this.begunBy = null;
        this.begunAt = null;
    }

    /** What is left of the file are the lines nobody could use, for those who mend them. */
    void apply(Instant at, RejectedLines lines) {
        this.appliedAt = at;
        this.content = null;
        this.rejectedLines = lines.isEmpty() ? null : lines.written();
    }

    void undo(Instant at) {
        this.undoneAt = at;
    }

    Instant begunAt() {
        return begunAt;
    }

    PersonId begunBy() {
        return begunBy;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    Instant undoneAt() {
        return undoneAt;
    }

    /** The rejected lines of an import that was applied. */
    RejectedLines rejectedLines() {
        return RejectedLines.read(rejectedLines);
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
