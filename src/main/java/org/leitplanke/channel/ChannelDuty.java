package org.leitplanke.channel;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.responsibility.RoleCode;

/**
 * Who acts in a role on a channel today.
 *
 * @param roleName in the reader's language
 * @param people for whom the role is in effect, holders before deputies
 * @param wanted how many holders the role needs here
 */
public record ChannelDuty(RoleCode role, String roleName, List<Acting> people, int wanted) implements Serializable {

    /** @param inPlaceOf name of the holder she stands in for, or null */
    public record Acting(String name, String inPlaceOf) implements Serializable {}

    /** How many are missing; deputies keep things going but fill no place. */
    public int missing() {
        var holders = people.stream().filter(one -> one.inPlaceOf() == null).count();
        return (int) Math.max(0, wanted - holders);
    }
}
