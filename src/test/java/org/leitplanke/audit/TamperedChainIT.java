package org.leitplanke.audit;

import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL. */
@Tag("postgresql")
class TamperedChainIT extends TamperedChainTest {}
