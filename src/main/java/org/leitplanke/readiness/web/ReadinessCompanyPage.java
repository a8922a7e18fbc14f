package org.leitplanke.readiness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.readiness.ReadinessQueries;
import org.leitplanke.readiness.Scorecard;

/** How far is the company, and where does that show? */
@Named
@RequestScoped
public class ReadinessCompanyPage {

    @Inject
    ReadinessQueries readiness;

    private Scorecard card;

    @PostConstruct
    void load() {
        card = readiness.company();
    }

    public Scorecard getCard() {
        return card;
    }
}
