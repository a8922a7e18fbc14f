package org.leitplanke.platform.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leitplanke.platform.Language;

/** Figures with decimal places as people type them, 1,5 or 1.5, and as their language writes them. */
public final class Decimals {

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");

    private Decimals() {}

    /** What was typed, or nothing when it is no figure. */
    public static Optional<BigDecimal> read(String typed) {
        var figure = typed == null ? "" : typed.strip();
        return FIGURE.matcher(figure).matches()
                ? Optional.of(new BigDecimal(figure.replace(',', '.')))
                : Optional.empty();
    }

    /** The figure without zeros at its end. */
    public static String write(BigDecimal figure, Language language) {
        var plain = figure.stripTrailingZeros().toPlainString();
        return language == Language.DE ? plain.replace('.', ',') : plain;
    }
}
