package org.leitplanke.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.leitplanke.platform.Language;

/** One version of a module in one language. Stays when a newer one comes, because attempts finish as they began. */
@Entity
@Table(name = "training_edition")
class Edition {

    @Id
    private String id;

    @Column(name = "module_code")
    private String module;

    @Column(name = "version_number")
    private int version;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;

    private String summary;

    protected Edition() {} // for JPA

    Edition(StarterModule text) {
        this.id = UUID.randomUUID().toString();
        this.module = text.code();
        this.version = text.version();
        this.language = text.language();
        this.title = text.title();
        this.summary = text.summary();
    }

    String id() {
        return id;
    }

    String module() {
        return module;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }
}
