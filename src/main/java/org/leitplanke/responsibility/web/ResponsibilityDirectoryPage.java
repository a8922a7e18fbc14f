package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leitplanke.platform.web.PageNumber;
import org.leitplanke.responsibility.DirectoryLine;
import org.leitplanke.responsibility.DirectoryQueries;

/** Who is responsible for what, in the whole house. */
@Named
@RequestScoped
public class ResponsibilityDirectoryPage {

    @Inject
    DirectoryQueries directory;

    private String text;
    private int page = 1;
    private DirectoryQueries.Found found = new DirectoryQueries.Found(List.of(), 0);

    public void load() {
        found = directory.find(text, page - 1);
    }

    public List<DirectoryLine> getLines() {
        return found.lines();
    }

    public int getTotal() {
        return found.total();
    }

    public int getPages() {
        return Math.max(1, (found.total() + DirectoryQueries.PAGE - 1) / DirectoryQueries.PAGE);
    }

    /** The address of this search without the page, to be continued. */
    public String getAddress() {
        var searched = text == null ? "" : "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
        return "/responsibility/directory.xhtml?" + searched;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 1);
    }
}
