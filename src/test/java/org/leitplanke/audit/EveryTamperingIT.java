package org.leitplanke.audit;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same on PostgreSQL. */
@EnabledIfSystemProperty(named = "portal.test.database", matches = "postgresql")
class EveryTamperingIT extends EveryTamperingTest {}
