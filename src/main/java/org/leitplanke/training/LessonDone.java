package org.leitplanke.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.PersonId;

/** A lesson somebody has been through; kept until the module is passed, so that she can resume anywhere. */
@Entity
@Table(name = "training_lesson_done")
class LessonDone {

    @Id
    private String id;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "module_code")
    private String module;

    @Column(name = "version_number")
    private int version;

    @Column(name = "lesson_number")
    private int lesson;

    protected LessonDone() {} // for JPA

    LessonDone(PersonId person, String module, int version, int lesson) {
        this.id = idOf(person, module, version, lesson);
        this.person = person;
        this.module = module;
        this.version = version;
        this.lesson = lesson;
    }

    /** The same for the same lesson, so that a double click finds it. */
    static String idOf(PersonId person, String module, int version, int lesson) {
        return Fingerprint.of(person + " " + module + " " + version + " " + lesson);
    }

    String module() {
        return module;
    }

    int version() {
        return version;
    }

    int lesson() {
        return lesson;
    }
}
