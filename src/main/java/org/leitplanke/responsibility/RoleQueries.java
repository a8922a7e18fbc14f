package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;
import static org.leitplanke.identity.Permission.ROLE_CONFIRM;
import static org.leitplanke.identity.Permission.ROLE_DRAFT;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.GroupFigure;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.UseCase;

/** Which roles there are, what each asks for, how that has changed, and what a change would mean. */
@UseCase
public class RoleQueries {

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RoleVersions versions;

    @Inject
    RolePortraits portraits;

    @Inject
    RoleOutlooks outlooks;

    @Inject
    RoleChanges changes;

    @Inject
    Conditions conditions;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** The whole catalogue as it is today, with all that each role asks for. */
    @Requires(RESPONSIBILITY_SEE)
    public List<RolePortrait> portraits() {
        return portraits.all(AsOf.knownToday(days.today()), actor.get().language());
    }

    /** One role as it was or will be on a day; today when none is given. */
    @Requires(RESPONSIBILITY_SEE)
    public RolePortrait portrait(RoleCode role, LocalDate day) {
        var asOf = AsOf.knownToday(day == null ? days.today() : day);
        return portraits.all(asOf, actor.get().language()).stream()
                .filter(portrait -> portrait.role().code().equals(role))
                .findFirst()
                .orElseThrow(() -> new Missing("role", role));
    }

    /** The versions of a role that were confirmed, the newest first. */
    @Requires(RESPONSIBILITY_SEE)
    public List<Edition> history(RoleCode role) {
        catalogue.newest(role);
        return versions.of(role).stream()
                .filter(version -> version.stage() == RoleVersion.Stage.CONFIRMED)
                .map(version -> new Edition(
                        version.number(),
                        version.days().from(),
                        version.days().until(),
                        version.reason(),
                        version.days().has(days.today())))
                .toList();
    }

    /**
     * A version that holds or held, or will.
     *
     * @param until 9999-12-31 while no other follows; before {@code from} when it was replaced before it began
     * @param reason why it was made; null for the one the company began with
     */
    public record Edition(int number, LocalDate from, LocalDate until, String reason, boolean inForce)
            implements java.io.Serializable {

        /** Whether another version took its place before its day came. */
        public boolean isNeverHeld() {
            return until.isBefore(from);
        }

        /** Whether no other version follows. */
        public boolean isOpen() {
            return until.equals(Ledger.OPEN_END);
        }
    }

    /** What can be written on: the draft there is, or else what holds. */
    @Requires(ROLE_DRAFT)
    public RoleDraft toEdit(RoleCode role) {
        var newest = catalogue.newest(role);
        var open = versions.open(role);
        var version = open.orElse(newest);
        return new RoleDraft(
                newest.row(actor.get().language()),
                versions.content(version),
                open.map(RoleVersion::wantedFrom).orElse(days.today().plusDays(RoleDraft.USUAL_NOTICE)),
                open.map(RoleVersion::reason).orElse(""),
                open.map(RoleVersion::answer).orElse(null),
                open.map(RoleVersion::revision).orElse(0L),
                open.isPresent(),
                open.filter(draft -> draft.stage() == RoleVersion.Stage.PROPOSED)
                        .isPresent());
    }

    /** Everything that can be asked for, by title. */
    @Requires(ROLE_DRAFT)
    public List<RolePortrait.Need> askable() {
        return portraits.askable(actor.get().language());
    }

    /** What the draft would change for people on the day it begins; empty without a draft. */
    @Requires(ROLE_DRAFT)
    public Optional<RoleOutlook> outlook(RoleCode role) {
        catalogue.newest(role);
        return versions.open(role).map(draft -> outlooks.of(draft, actor.get().language()));
    }

    /** What waits for the management to say yes or no; empty when nothing does. */
    @Requires(ROLE_CONFIRM)
    public Optional<RoleProposal> proposal(RoleCode role) {
        var newest = catalogue.newest(role);
        return versions.open(role)
                .filter(version -> version.stage() == RoleVersion.Stage.PROPOSED)
                .map(version -> {
                    var losing = outlooks.losing(version);
                    return new RoleProposal(
                            version.revision(),
                            version.wantedFrom(),
                            version.reason(),
                            changes.between(
                                    versions.content(newest),
                                    versions.content(version),
                                    actor.get().language()),
                            GroupFigure.of(losing[0], losing[1]),
                            !version.isBy(actor.get().person()));
                });
    }
}
