package org.leitplanke.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Holding;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleRow;
import org.leitplanke.responsibility.Roles;

/** Puts names to the duties of channels: the same number of questions for one channel and for fifty. */
@ApplicationScoped
class ChannelDuties {

    private static final List<RoleCode> ON_A_CHANNEL =
            List.of(Roles.AUTHOR, Roles.APPROVER, Roles.COMMUNITY, Roles.CHANNEL_ADMIN);

    @Inject
    EffectQueries effect;

    @Inject
    OrganisationQueries organisation;

    List<ChannelLine> lines(List<ChannelRow> channels, Language language) {
        var roles = effect.roles(language).stream().collect(Collectors.toMap(RoleRow::code, Function.identity()));
        var holdings = new LinkedHashMap<RoleCode, List<Holding>>();
        ON_A_CHANNEL.forEach(role -> holdings.put(role, effect.holdersEverywhere(role)));
        var names = organisation.names(people(holdings.values()));
        var departments =
                organisation.departments().stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name));
        return channels.stream()
                .map(channel -> new ChannelLine(
                        channel,
                        departments.getOrDefault(channel.owner(), "–"),
                        duties(channel, roles, holdings, names)))
                .toList();
    }

    private static List<ChannelDuty> duties(
            ChannelRow channel,
            Map<RoleCode, RoleRow> roles,
            Map<RoleCode, List<Holding>> holdings,
            Map<PersonId, String> names) {
        var places = Set.of(channel.place(), Place.department(channel.owner()), Place.COMPANY);
        var duties = new ArrayList<ChannelDuty>();
        for (var role : ON_A_CHANNEL) {
            if (role.equals(Roles.COMMUNITY) && !channel.commentsOpen() || !roles.containsKey(role)) {
                continue;
            }
            var acting = holdings.get(role).stream()
                    .filter(holding -> places.contains(holding.place()))
                    .map(holding -> acting(holding, names))
                    .distinct()
                    .toList();
            var row = roles.get(role);
            duties.add(new ChannelDuty(role, row.name(), acting, Math.max(1, row.minimum())));
        }
        return List.copyOf(duties);
    }

    private static ChannelDuty.Acting acting(Holding holding, Map<PersonId, String> names) {
        var inPlaceOf = holding.isDeputy() ? names.getOrDefault(holding.inPlaceOf(), "–") : null;
        return new ChannelDuty.Acting(names.getOrDefault(holding.person(), "–"), inPlaceOf);
    }

    private static Set<PersonId> people(Collection<List<Holding>> holdings) {
        return holdings.stream()
                .flatMap(List::stream)
                .flatMap(holding -> Stream.of(holding.person(), holding.inPlaceOf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
