package org.leitplanke.guideline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/** What a version says in one language. */
@Entity
@Table(name = "guideline_text")
class VersionText {

    @Id
    @Column(name = "id")
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private GuidelineVersion version;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "title")
    private String title;

    @Column(name = "summary")
    private String summary;

    @Lob
    @Column(name = "body")
    private String body;

    @Column(name = "whats_new")
    private String whatsNew;

    protected VersionText() {} // for JPA

    VersionText(GuidelineVersion version, Language language, Wording wording) {
        this.id = UUID.randomUUID().toString();
        this.version = version;
        this.language = language;
        rewrite(wording);
    }

    void rewrite(Wording wording) {
        title = wording.title();
        summary = wording.summary();
        body = wording.body();
        whatsNew = wording.whatsNew();
    }

    Language language() {
        return language;
    }

    Wording wording() {
        return new Wording(title, summary, body, whatsNew);
    }

    /** What somebody confirms who has read it, word for word. */
    String statement() {
        return Texts.say(language, "guideline.statement", title, version.number());
    }

    /** Over all languages, German first. */
    static String fingerprintOf(Collection<VersionText> texts) {
        return Fingerprint.of(texts.stream()
                .sorted(Comparator.comparing(VersionText::language))
                .map(VersionText::canonical)
                .collect(Collectors.joining()));
    }

    /** The text with its lengths, so that no two different texts read the same. */
    private String canonical() {
        var text = new StringBuilder(language.code()).append('\n');
        for (var part : new String[] {title, summary, body, whatsNew}) {
            var written = part == null ? "" : part;
            text.append(written.length()).append('\n').append(written).append('\n');
        }
        return text.toString();
    }
}
