package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * What taking back an import would do.
 *
 * @param changes as the import's own, the other way round: who was created ends, everything else changes
 * @param rejections what stays as it is, because it has changed since
 * @param hash of what is shown, so that nothing else is done
 */
public record UndoPreview(
        LastImport imported, List<ImportChange> changes, List<ImportRejection> rejections, String hash)
        implements Serializable {}
