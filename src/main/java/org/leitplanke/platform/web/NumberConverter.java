package org.leitplanke.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leitplanke.platform.Language;

/** Figures with a decimal place as people type them, 1,5 or 1.5, shown as their language writes them. */
@FacesConverter(forClass = BigDecimal.class)
public class NumberConverter implements Converter<BigDecimal> {

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parsed(typed).orElseThrow(() -> new ConverterException(message(component)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal figure) {
        return figure == null ? "" : written(figure, Say.language());
    }

    static Optional<BigDecimal> parsed(String typed) {
        var figure = typed.strip();
        return FIGURE.matcher(figure).matches()
                ? Optional.of(new BigDecimal(figure.replace(',', '.')))
                : Optional.empty();
    }

    static String written(BigDecimal figure, Language language) {
        var plain = figure.toPlainString();
        return language == Language.DE ? plain.replace('.', ',') : plain;
    }

    private static FacesMessage message(UIComponent component) {
        var sentence = Texts.say(
                Say.language(),
                "error.notANumber",
                String.valueOf(component.getAttributes().get("label")));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
