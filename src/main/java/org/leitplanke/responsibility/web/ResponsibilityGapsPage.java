package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.PageNumber;
import org.leitplanke.responsibility.GapQueries;
import org.leitplanke.responsibility.GapQueries.CompanyGaps;

/** What is not looked after in the whole company, by department. */
@Named
@RequestScoped
public class ResponsibilityGapsPage {

    @Inject
    GapQueries gaps;

    private int page = 1;
    private CompanyGaps company = new CompanyGaps(List.of(), 0, 0, 0);

    public void load() {
        company = gaps.company(page - 1);
        if (page > getPages()) {
            page = getPages();
            company = gaps.company(page - 1);
        }
    }

    public CompanyGaps getCompany() {
        return company;
    }

    public int getPages() {
        return Leaf.pages(company.total(), GapQueries.PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 1);
    }
}
