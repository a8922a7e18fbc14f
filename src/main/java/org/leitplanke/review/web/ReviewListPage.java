package org.leitplanke.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.review.ReviewQueries;
import org.leitplanke.review.ReviewRow;

/** How far are the reviews? In numbers, by department, without comparing anybody. */
@Named
@RequestScoped
public class ReviewListPage {

    private static final int PAGE = 50;

    @Inject
    ReviewQueries reviews;

    private int page = 1;
    private List<ReviewRow> rows = List.of();

    public void load() {
        rows = reviews.reviews();
    }

    public List<ReviewRow> getRows() {
        return leaf().rows();
    }

    public long getRunning() {
        return rows.stream().filter(ReviewRow::open).count();
    }

    public int getLeft() {
        return rows.stream()
                .filter(ReviewRow::open)
                .mapToInt(ReviewRow::unansweredLines)
                .sum();
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

    private Leaf<ReviewRow> leaf() {
        return Leaf.of(rows, page, PAGE);
    }
}
