package org.leitplanke.audit;

import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL. */
@Tag("postgresql")
class EveryTamperingIT extends EveryTamperingTest {}
