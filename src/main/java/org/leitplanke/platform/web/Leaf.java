package org.leitplanke.platform.web;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list that is known whole.
 *
 * @param rows what stands on it
 * @param page its number, beginning with 1
 * @param pages how many there are, one at least
 */
public record Leaf<T>(List<T> rows, int page, int pages) implements Serializable {

    /** The page that was wanted, or the last one when there are fewer. */
    public static <T> Leaf<T> of(List<T> all, int wanted, int rowsOnAPage) {
        var pages = pages(all.size(), rowsOnAPage);
        var page = PageNumber.within(wanted, 1, pages);
        var from = (page - 1) * rowsOnAPage;
        return new Leaf<>(List.copyOf(all.subList(from, Math.min(all.size(), from + rowsOnAPage))), page, pages);
    }

    /** How many pages so many rows fill, one at least. */
    public static int pages(long rows, int rowsOnAPage) {
        return (int) Math.max(1, (rows + rowsOnAPage - 1) / rowsOnAPage);
    }
}
