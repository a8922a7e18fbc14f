package org.leitplanke.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.handover.Handover;
import org.leitplanke.handover.HandoverQueries;
import org.leitplanke.platform.web.Leaf;

/** Who leaves or moves, and how much there is to hand over. */
@Named
@RequestScoped
public class HandoverListPage {

    private static final int PAGE = 20;

    @Inject
    HandoverQueries queries;

    private List<Handover.Row> all = List.of();
    private int page = 1;

    public void load() {
        all = queries.all();
    }

    public List<Handover.Row> getRows() {
        return leaf().rows();
    }

    public int getTotal() {
        return all.size();
    }

    public long getOpen() {
        return all.stream().mapToLong(Handover.Row::open).sum();
    }

    public int getPages() {
        return leaf().pages();
    }

    public int getPage() {
        return leaf().page();
    }

    public void setPage(int page) {
        this.page = page;
    }

    private Leaf<Handover.Row> leaf() {
        return Leaf.of(all, page, PAGE);
    }
}
