package org.leitplanke.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.platform.web.PageNumber;
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
        var from = Math.min(rows.size(), (page - 1) * PAGE);
        return rows.subList(from, Math.min(rows.size(), from + PAGE));
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
        return Math.max(1, (rows.size() + PAGE - 1) / PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 1);
    }
}
