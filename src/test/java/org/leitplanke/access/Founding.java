package org.leitplanke.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.leitplanke.approval.Newsroom;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PortalClock;

/** Builds the world of the walk with everything the probes need in it, and walks, once for all tests. */
@ApplicationScoped
class Founding {

    @Inject
    OrganisationFixture organisation;

    @Inject
    @Any
    Instance<Probes> features;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    @Inject
    Doors doors;

    @Inject
    Walk walk;

    @Inject
    AccessMatrix matrix;

    private List<Probe> probes;
    private Walk.Round round;

    /** All probes, in the order of their doors. */
    synchronized List<Probe> probes() {
        if (probes == null) {
            probes = now(() -> {
                var world = world();
                return features.stream()
                        .flatMap(feature -> feature.in(world).stream())
                        .sorted(Comparator.comparing(Probe::door))
                        .toList();
            });
        }
        return probes;
    }

    /** The walk through everything, once for all tests. */
    synchronized Walk.Round round() {
        if (round == null) {
            var expectation = new Expectation(matrix.lines());
            round = now(() -> walk.round(probes(), doors.all(), expectation));
        }
        return round;
    }

    /** The walk always happens on the same working day. */
    <T> T now(Supplier<T> action) {
        return clock.at(Newsroom.TUESDAY, action);
    }

    private World world() {
        var top = organisation.aDepartment("Werk", DepartmentType.OTHER);
        var department = organisation.aDepartment("Personal", DepartmentType.HR, top);
        var below = organisation.aDepartment("Recruiting", DepartmentType.HR, department);
        var other = organisation.aDepartment("Vertrieb", DepartmentType.HR);
        organisation.aHeadOf(other);
        return new World(
                top,
                department,
                below,
                other,
                organisation.aHeadOf(top),
                organisation.aHeadOf(department),
                organisation.aPerson(department, "Eva", "Brandt"),
                organisation.aPerson(below, "Nora", "Beck"),
                organisation.aPerson(other, "Otto", "Ohm"),
                organisation.aPerson(other, "Stefan", "Strand"),
                days.today());
    }
}
