package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an import changed, kept for a day so that it can be taken back. Personal data: everything a file says. */
@Entity
@Table(name = "import_undo")
class ImportUndo {

    @Id
    @Column(name = "import_id")
    private String importId;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Lob
    private String content;

    protected ImportUndo() {} // for JPA

    ImportUndo(String importId, Instant keptAt, KeptChanges changes) {
        this.importId = importId;
        this.keptAt = keptAt;
        this.content = changes.written();
    }

    Instant keptAt() {
        return keptAt;
    }

    KeptChanges changes() {
        return KeptChanges.read(content);
    }
}
