package org.leitplanke.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.leitplanke.audit.AuditRow;
import org.leitplanke.audit.AuditSearch;
import org.leitplanke.audit.CheckRow;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.PageNumber;
import org.leitplanke.platform.web.Texts;

/** What happened, when, and through whom; and is the record untouched? */
@Named
@RequestScoped
public class AuditListPage {

    private static final int PAGE = 50;

    @Inject
    AuditSearch search;

    @Inject
    CurrentActor actor;

    @Inject
    @ConfigProperty(name = "leitplanke.zone", defaultValue = "Europe/Berlin")
    String zone;

    private final AuditQuestion question = new AuditQuestion();
    private int page = 1;
    private long count;
    private List<String> kinds;
    private List<AuditRow> rows;
    private Map<PersonId, String> names;
    private CheckRow check;

    public void load() {
        var filter = question.filter(ZoneId.of(zone));
        count = search.count(filter);
        page = PageNumber.within(page, 1, getPages());
        rows = search.entries(filter, (page - 1) * PAGE, PAGE);
        kinds = search.kinds();
        check = search.lastCheck().orElse(null);
        names = search.names(Stream.concat(
                        rows.stream().map(AuditRow::by),
                        Stream.ofNullable(check).map(CheckRow::by))
                .collect(Collectors.toSet()));
    }

    /** Has the whole chain checked; the result stands on the page afterwards. */
    public String check() {
        search.check();
        return "/audit/list.xhtml?faces-redirect=true";
    }

    /** What happened in words, the plain name where nobody has found words yet. */
    public String operation(AuditRow row) {
        return Texts.find(actor.get().language(), "audit.operation." + row.operation())
                .orElse(row.operation());
    }

    /** What it happened to, in words where there are some. */
    public String kindOf(String subjectKind) {
        return Texts.find(actor.get().language(), "audit.kind." + subjectKind).orElse(subjectKind);
    }

    /** The name behind a reference, the reference itself where the organisation does not know it. */
    public String who(PersonId by) {
        return by.equals(Actor.SYSTEM) ? "Leitplanke" : names.getOrDefault(by, by.value());
    }

    /** The address of another page of the same search. */
    public String pageLink(int wanted) {
        return "/audit/list.xhtml?page=" + wanted + question.query();
    }

    public int getPages() {
        return Leaf.pages(count, PAGE);
    }

    public AuditQuestion getQuestion() {
        return question;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getCount() {
        return count;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public CheckRow getCheck() {
        return check;
    }
}
