package org.leitplanke.access;

import static java.util.Map.entry;

import java.util.Map;

/** Doors that change something and leave no entry in the audit trail, on purpose, each with its reason. */
final class NoEntry {

    static final Map<String, String> REASONS = Map.ofEntries(
            entry("Learning.finishLesson", "how far somebody read is her own business; the completion is recorded"),
            entry("Learning.start", "an attempt is nobody's business; the completion is recorded"),
            entry("Learning.answer", "an answer is nobody's business; the completion is recorded"),
            entry("DraftKeeping.keep", "unsaved text is nobody's business; saving is recorded"),
            entry(
                    "OrganisationImport.preview(byte[],ImportKind)",
                    "a preview changes nothing but itself; applying is recorded"),
            entry("Reorganising.plan", "a plan changes nothing but itself; carrying it out is recorded"),
            entry("Reorganising.choose", "choices change nothing but the plan; carrying it out is recorded"),
            entry("Reorganising.discard", "a plan that was discarded never happened"));

    private NoEntry() {}
}
