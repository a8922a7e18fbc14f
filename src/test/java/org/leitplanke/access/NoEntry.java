package org.leitplanke.access;

import java.util.Map;

/** Doors that change something and leave no entry in the audit trail, on purpose, each with its reason. */
final class NoEntry {

    static final Map<String, String> REASONS = Map.of(
            "Learning.finishLesson", "how far somebody read is her own business; the completion is recorded",
            "Learning.start", "an attempt is nobody's business; the completion is recorded",
            "Learning.answer", "an answer is nobody's business; the completion is recorded",
            "DraftKeeping.keep", "unsaved text is nobody's business; saving is recorded",
            "OrganisationImport.preview(byte[],ImportKind)",
                    "a preview changes nothing but itself; applying is recorded");

    private NoEntry() {}
}
