package org.leitplanke.draft.web;

import jakarta.el.ELException;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/**
 * A field of a form with what stands in it.
 *
 * @param value as the page holds it
 * @param shown as somebody reads it
 */
record ShownField(UIInput input, Object value, String shown) {

    /** The fields people fill in, by their client id, in the order of the page. */
    static Map<String, ShownField> of(FacesContext faces, UIForm form) {
        var fields = new LinkedHashMap<String, ShownField>();
        form.visitTree(
                VisitContext.createVisitContext(
                        faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED, VisitHint.SKIP_ITERATION)),
                (context, component) -> {
                    if (component instanceof UIInput input
                            && !(input instanceof HtmlInputHidden)
                            && input.getValueExpression("value") != null) {
                        fields.put(input.getClientId(faces), read(faces, input));
                    }
                    return VisitResult.ACCEPT;
                });
        return fields;
    }

    /** What stands in the field now. */
    static ShownField read(FacesContext faces, UIInput input) {
        Object value;
        try {
            value = input.getValueExpression("value").getValue(faces.getELContext());
        } catch (ELException e) {
            value = null; // the thing this field belongs to is gone
        }
        return new ShownField(input, value, shown(faces, input, value));
    }

    /** Puts a value back, unless there is nothing any more it could belong to. */
    void putBack(FacesContext faces) {
        try {
            input.getValueExpression("value").setValue(faces.getELContext(), value);
        } catch (ELException e) {
            faces.getAttributes().put(ShownField.class.getName(), e); // the comparison shows it all the same
        }
    }

    String label() {
        return String.valueOf(input.getAttributes().get("label"));
    }

    private static String shown(FacesContext faces, UIInput input, Object value) {
        var language = Language.of(faces.getViewRoot().getLocale().getLanguage());
        if (input instanceof UISelectMany) {
            var options = options(faces, input);
            var chosen = value instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) value;
            return chosen == null
                    ? ""
                    : chosen.stream()
                            .map(one -> options.getOrDefault(String.valueOf(one), String.valueOf(one)))
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (value == null) {
            return "";
        }
        if (input instanceof UISelectOne) {
            return options(faces, input).getOrDefault(value.toString(), value.toString());
        }
        if (value instanceof Boolean ticked) {
            return Texts.say(language, ticked ? "draft.yes" : "draft.no");
        }
        return value instanceof LocalDate day
                ? Texts.day(language, day)
                : value.toString().replace("\r\n", "\n").strip();
    }

    private static Map<String, String> options(FacesContext faces, UIInput input) {
        var labels = new LinkedHashMap<String, String>();
        for (var child : input.getChildren()) {
            if (child instanceof UISelectItem item) {
                labels.put(String.valueOf(item.getItemValue()), item.getItemLabel());
            } else if (child instanceof UISelectItems items) {
                var name = (String) items.getAttributes().get("var");
                for (var one : each(items.getValue())) {
                    var request = faces.getExternalContext().getRequestMap();
                    request.put(String.valueOf(name), one);
                    labels.put(
                            String.valueOf(items.getAttributes().get("itemValue")),
                            String.valueOf(items.getAttributes().get("itemLabel")));
                    request.remove(String.valueOf(name));
                }
            }
        }
        return labels;
    }

    private static Collection<?> each(Object values) {
        if (values instanceof Object[] array) {
            return List.of(array);
        }
        return values instanceof Collection<?> collection ? collection : List.of();
    }
}
