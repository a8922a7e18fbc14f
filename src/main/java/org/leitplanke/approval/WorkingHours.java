package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.organisation.WorkingTime;
import org.leitplanke.platform.Missing;
import org.leitplanke.responsibility.Place;

/** Clocks by the working time of the site where a step is decided; company-wide steps follow the head office. */
@ApplicationScoped
class WorkingHours {

    @Inject
    WorkingTime workingTime;

    @Inject
    OrganisationQueries organisation;

    /** A clock for one use case; it reads the departments once. */
    StepClock clock() {
        var departments = new HashMap<DepartmentId, DepartmentRow>();
        organisation.departments().forEach(department -> departments.put(department.id(), department));
        return new SiteClock(departments);
    }

    private final class SiteClock implements StepClock {

        private final Map<DepartmentId, DepartmentRow> departments;

        SiteClock(Map<DepartmentId, DepartmentRow> departments) {
            this.departments = departments;
        }

        @Override
        public Instant due(Place place, Instant start, Duration left) {
            return workingTime.after(siteOf(place), start, left);
        }

        @Override
        public Duration left(Place place, Instant now, Instant due) {
            return now.isBefore(due) ? workingTime.between(siteOf(place), now, due) : Duration.ZERO;
        }

        private SiteId siteOf(Place place) {
            return switch (place.kind()) {
                case DEPARTMENT -> departmentOr(place).site();
                case COMPANY, CHANNEL -> headOffice().site();
            };
        }

        private DepartmentRow departmentOr(Place place) {
            var department = departments.get(new DepartmentId(place.id()));
            return department == null ? headOffice() : department;
        }

        private DepartmentRow headOffice() {
            return departments.values().stream()
                    .filter(department -> department.parent() == null)
                    .findFirst()
                    .orElseThrow(() -> new Missing("department", "head office"));
        }
    }
}
