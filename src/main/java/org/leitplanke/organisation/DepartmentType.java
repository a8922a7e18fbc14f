package org.leitplanke.organisation;

/** What a department does; it decides which training its roles need and which benefit it may expect. */
public enum DepartmentType {
    HR,
    SALES,
    CUSTOMER_SERVICE,
    MARKETING,
    PR,
    MARKET_RESEARCH,
    PRODUCT,
    IT,
    OTHER
}
