package org.leitplanke.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.Remaining;
import org.leitplanke.approval.RequestRow;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.PageNumber;

/** /approval/mine.xhtml: my requests, newest first. */
@Named
@RequestScoped
public class ApprovalMinePage {

    @Inject
    ApprovalQueries approvals;

    private int page = 1;
    private List<RequestRow> rows = List.of();
    private long total;

    public void load() {
        total = approvals.mineTotal();
        page = PageNumber.within(page, 1, Leaf.pages(total, ApprovalQueries.PAGE));
        rows = approvals.mine(page - 1);
    }

    public Words left(RequestRow row) {
        return Remaining.words(row.left());
    }

    public boolean isMore() {
        return total > (long) page * ApprovalQueries.PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }
}
