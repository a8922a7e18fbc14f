package org.leitplanke.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;

/** A section of an edition, a few minutes to read. */
@Entity
@Table(name = "training_lesson")
class Lesson {

    @Id
    private String id;

    @Column(name = "edition_id")
    private String editionId;

    private int number;

    private String title;

    private int minutes;

    @Lob
    private String body;

    protected Lesson() {} // for JPA

    Lesson(Edition edition, int number, StarterModule.LessonText text) {
        this.id = UUID.randomUUID().toString();
        this.editionId = edition.id();
        this.number = number;
        this.title = text.title();
        this.minutes = text.minutes();
        this.body = text.body();
    }
}
