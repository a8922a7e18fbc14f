package org.leitplanke.platform;

import java.io.Serializable;

/**
 * For how many people of a group something holds, as others may know it: never anything definite about one to four
 * people, neither read off nor computed from two figures.
 *
 * <p>Told is a range at least five wide, so that figures of two days or two filters differ by ranges too. A group under
 * ten is not told at all, because one of its two parts has fewer than five people.
 *
 * @param shown whether anything is told
 * @param people how many the group has
 * @param least for how many it holds at least
 * @param most for how many it holds at most
 */
public record GroupFigure(boolean shown, int people, int least, int most) implements Serializable {

    /** Nothing is told about fewer people than these. */
    public static final int FEWEST = 5;

    private static final GroupFigure HIDDEN = new GroupFigure(false, 0, 0, 0);

    /** What may be told to readers who know nothing of the people of this group from elsewhere. */
    public static GroupFigure of(long people, long counted) {
        return of(people, counted, 0);
    }

    /**
     * What may be told to readers who know about a part of the group already, by name or from a figure of that part: if
     * fewer than five people remain beside it, nothing.
     */
    public static GroupFigure of(long people, long counted, long knownAlready) {
        var remain = people - knownAlready;
        if (people < 2 * FEWEST || remain > 0 && remain < FEWEST) {
            return HIDDEN;
        }
        var top = people - FEWEST + 1;
        if (counted >= top) {
            return new GroupFigure(true, (int) people, (int) top, (int) people);
        }
        var last = step(top - FEWEST);
        var least = Math.min(step(counted), last);
        return new GroupFigure(true, (int) people, (int) least, (int) (least == last ? top - 1 : least + FEWEST - 1));
    }

    /** The middle of the range as a share; 0 when nothing is told. */
    public int percent() {
        return shown ? (least + most) * 50 / people : 0;
    }

    /** The range in words. */
    public Words words() {
        if (!shown) {
            return Words.of("group.hidden");
        }
        if (least == 0) {
            return Words.of("group.atMost", most, people);
        }
        return most == people
                ? Words.of("group.atLeast", least, people)
                : Words.of("group.between", least, most, people);
    }

    private static long step(long number) {
        return number / FEWEST * FEWEST;
    }
}
