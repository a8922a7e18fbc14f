package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.leitplanke.organisation.DepartmentId;

/** Where a role is held: in the whole company, in a department or on a channel of one. */
@Embeddable
class AssignedPlace {

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private Place.Kind kind;

    @Column(name = "place_id")
    private String placeId;

    @Column(name = "department_id")
    private String department;

    protected AssignedPlace() {}

    AssignedPlace(PlaceRow row) {
        this.kind = row.place().kind();
        this.placeId = row.place().id();
        this.department = row.department() == null ? null : row.department().value();
    }

    Place place() {
        return new Place(kind, placeId);
    }

    /** The department it belongs to; null for the whole company. */
    DepartmentId department() {
        return department == null ? null : new DepartmentId(department);
    }

    boolean isTheCompany() {
        return kind == Place.Kind.COMPANY;
    }
}
