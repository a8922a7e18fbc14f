package org.leitplanke.organisation;

import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.organisation.KeptChanges.Kept;
import org.leitplanke.platform.Fingerprint;

/**
 * What taking back an import would do, worked out without touching anything.
 *
 * @param restored what reads again as before
 * @param removed who the import created and nobody has built on; those that hang below others first
 */
record UndoPlan(List<Kept> restored, List<Kept> removed, List<ImportChange> changes, List<ImportRejection> rejections) {

    /** The same for the same changes, so that nothing else is done than what was shown. */
    String hash() {
        return Fingerprint.of(
                "undo\n" + changes.stream().map(ImportChange::toString).collect(Collectors.joining("\n")) + rejections);
    }
}
