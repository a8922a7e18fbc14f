package org.leitplanke.approval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The six answers to "may I post this?". Nothing of it is kept unless a request is made from it.
 *
 * @param person a person is recognisable, or something is said about one
 * @param money money, something in return, a prize or a price
 * @param newMeans a new channel, tool or source of data
 * @param sensitive a sensitive topic
 * @param foreign other people's material, or made by AI
 * @param crisis connected with a current crisis
 */
public record Triage(
        boolean person, boolean money, boolean newMeans, boolean sensitive, boolean foreign, boolean crisis)
        implements Serializable {

    /** Green: nothing speaks against it. Yellow: somebody looks at it first. Red: privacy and compliance too. */
    public enum Lane {
        GREEN,
        YELLOW,
        RED
    }

    /** The answers in the order of the questions. */
    public List<Boolean> answers() {
        return List.of(person, money, newMeans, sensitive, foreign, crisis);
    }

    public static Triage of(List<Boolean> answers) {
        return new Triage(
                answers.get(0), answers.get(1), answers.get(2), answers.get(3), answers.get(4), answers.get(5));
    }

    public Lane lane() {
        if (newMeans || sensitive || crisis) {
            return Lane.RED;
        }
        return person || money || foreign ? Lane.YELLOW : Lane.GREEN;
    }

    /** Six letters, Y or N, as stored with the request. */
    public String letters() {
        var letters = new StringBuilder();
        answers().forEach(yes -> letters.append(yes ? 'Y' : 'N'));
        return letters.toString();
    }

    public static Triage fromLetters(String letters) {
        var answers = new ArrayList<Boolean>();
        letters.chars().forEach(letter -> answers.add(letter == 'Y'));
        return of(answers);
    }
}
