package org.leitplanke.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.QueueQueries;
import org.leitplanke.approval.QueueRow;
import org.leitplanke.approval.Remaining;
import org.leitplanke.approval.StepKind;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.PageNumber;

/** /approval/queue.xhtml: what waits for a decision, by remaining time, then by risk. Filters stand in the address. */
@Named
@RequestScoped
public class ApprovalQueuePage {

    @Inject
    QueueQueries queue;

    private int page = 1;
    private String kind = "";
    private boolean waiting;
    private boolean risky;
    private List<QueueRow> rows = List.of();
    private long total;
    private long waitingTotal;

    public void load() {
        page = PageNumber.from(page, 1);
        var filter = new QueueQueries.Filter(chosenKind(), waiting, risky);
        var found = queue.page(filter, page - 1);
        if (page > Leaf.pages(found.total(), ApprovalQueries.PAGE)) {
            page = Leaf.pages(found.total(), ApprovalQueries.PAGE);
            found = queue.page(filter, page - 1);
        }
        rows = found.rows();
        total = found.total();
        waitingTotal = waiting ? total : queue.count(new QueueQueries.Filter(chosenKind(), true, risky));
    }

    private StepKind chosenKind() {
        return switch (kind == null ? "" : kind) {
            case "CONTENT" -> StepKind.CONTENT;
            case "PRIVACY" -> StepKind.PRIVACY;
            default -> null;
        };
    }

    public Words left(QueueRow row) {
        return Remaining.words(row.left());
    }

    public Tone tone(QueueRow row) {
        return Remaining.tone(row.left());
    }

    public boolean isMore() {
        return total > (long) page * ApprovalQueries.PAGE;
    }

    /** The filters as they stand in the address, for links to other pages of the list. */
    public String getQuery() {
        return "kind=" + (chosenKind() == null ? "" : kind) + "&waiting=" + waiting + "&risky=" + risky;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    public boolean isRisky() {
        return risky;
    }

    public void setRisky(boolean risky) {
        this.risky = risky;
    }

    public List<QueueRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public long getWaitingTotal() {
        return waitingTotal;
    }
}
