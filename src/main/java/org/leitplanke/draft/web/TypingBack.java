package org.leitplanke.draft.web;

import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.EnumSet;
import java.util.List;
import org.leitplanke.draft.TypedFields;

/** Puts what was typed back into the fields of a form, as if it had just been typed; nothing is checked or saved yet. */
final class TypingBack {

    private TypingBack() {}

    static void into(FacesContext faces, UIForm form, TypedFields typed) {
        form.visitTree(
                VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                (context, component) -> {
                    if (component instanceof UIInput input && isForText(input)) {
                        put(faces, input, typed.values().get(input.getClientId(faces)));
                    }
                    return VisitResult.ACCEPT;
                });
    }

    private static boolean isForText(UIInput input) {
        return !(input instanceof HtmlInputSecret) && !(input instanceof HtmlInputFile);
    }

    /** Browsers say nothing of boxes that are not ticked; of everything else they say at least that it is empty. */
    private static void put(FacesContext faces, UIInput input, List<String> values) {
        if (input instanceof UISelectMany) {
            type(faces, input, values == null ? new String[0] : values.toArray(String[]::new));
        } else if (input instanceof UISelectBoolean) {
            type(faces, input, String.valueOf(values != null));
        } else if (values != null) {
            type(faces, input, values.get(0));
        }
    }

    private static void type(FacesContext faces, UIInput input, Object typed) {
        var target = input.getValueExpression("value");
        var el = faces.getELContext();
        try {
            var empty = "".equals(typed);
            var value = empty ? null : converted(faces, input, typed);
            if (target == null || empty && target.getType(el).isPrimitive()) {
                input.setSubmittedValue(typed);
            } else {
                target.setValue(el, value);
            }
        } catch (ConverterException e) {
            input.setSubmittedValue(typed); // it stands there as it was typed, and saving will say what is wrong
        }
    }

    private static Object converted(FacesContext faces, UIInput input, Object typed) {
        return faces.getRenderKit()
                .getRenderer(input.getFamily(), input.getRendererType())
                .getConvertedValue(faces, input, typed);
    }
}
