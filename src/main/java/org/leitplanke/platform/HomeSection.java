package org.leitplanke.platform;

import java.io.Serializable;
import java.util.List;

/** An invitation: a card on somebody's start page, for example "my requests" or "what holds for me". */
public interface HomeSection {

    /** Position on the page; small is high. */
    int order();

    /** The card for this person; empty when there is nothing to say. A constant number of queries. */
    List<Card> cardsFor(PersonId person, Language language);

    /**
     * @param heading of the card
     * @param intro a sentence below it, or null
     * @param aside in the narrow column instead of the main one
     * @param lines what it lists; title, state, notes and link are shown
     * @param more address of the page with everything, or null
     * @param moreLabel what that link says
     */
    record Card(Words heading, Words intro, boolean aside, List<Task> lines, String more, Words moreLabel)
            implements Serializable {}
}
