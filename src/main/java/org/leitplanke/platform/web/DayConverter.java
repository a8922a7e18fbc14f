package org.leitplanke.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as the browser's date field sends them (2026-11-24), and as people type them (24.11.2026). */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu");

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : read(typed).orElseThrow(() -> new ConverterException(message(component)));
    }

    /** The day somebody typed; empty when it is none, or too far away to be meant. */
    public static Optional<LocalDate> read(String typed) {
        try {
            var day = typed.contains(".") ? LocalDate.parse(typed.strip(), GERMAN) : LocalDate.parse(typed.strip());
            return Optional.of(day).filter(one -> one.getYear() >= EARLIEST && one.getYear() <= LATEST);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static FacesMessage message(UIComponent component) {
        var sentence = Texts.say(
                Say.language(),
                "error.notADay",
                String.valueOf(component.getAttributes().get("label")));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
