package org.leitplanke.organisation;

import java.util.List;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.platform.Words;

/** A column that is needed is missing, or more than one would say the same. */
public final class ColumnsDoNotFit extends RuleViolation {

    ColumnsDoNotFit(String how, List<String> meanings) {
        super("organisation.import." + how, meanings.size(), Words.of("organisation.field." + meanings.get(0)));
    }
}
