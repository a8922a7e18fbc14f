package org.leitplanke.identity;

/**
 * The ten access roles of the portal. EMPLOYEE and DEPARTMENT_HEAD follow from the organisation and are never granted.
 */
public enum PortalRole {
    EMPLOYEE,
    DEPARTMENT_HEAD,
    COMPLIANCE_OFFICER,
    DPO,
    SOCIAL_MEDIA_LEAD,
    TRAINING_MANAGER,
    WORKS_COUNCIL,
    AUDITOR,
    MANAGEMENT,
    ADMIN;

    /** Whether an administrator hands it out; the others follow from the organisation. */
    public boolean isGranted() {
        return this != EMPLOYEE && this != DEPARTMENT_HEAD;
    }
}
