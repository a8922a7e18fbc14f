package org.leitplanke.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.draft.DraftKeeping;
import org.leitplanke.draft.KeptText;
import org.leitplanke.draft.Sheet;
import org.leitplanke.identity.web.Shell;

/** Unsaved text on the page that is shown: back in its form, with a sentence that says so. */
@Named
@RequestScoped
public class Unsaved {

    @Inject
    DraftKeeping drafts;

    @Inject
    LaidAside laidAside;

    @Inject
    Shell shell;

    @Inject
    FacesContext faces;

    private final List<KeptText> back = new ArrayList<>();
    private final List<KeptText> homeless = new ArrayList<>();

    /** What a form says of itself, so that its text is known when nothing else is. */
    public String sheet(UIComponent inside) {
        var form = inside;
        while (!(form instanceof UIForm)) {
            form = form.getParent();
        }
        return new Sheet(address(), form.getId()).toString();
    }

    /** Before a page is shown: what was typed here and not saved stands in its form again. */
    public void restore() {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (faces.isPostback() || request.getDispatcherType() != DispatcherType.REQUEST || !shell.may("DRAFT_KEEP")) {
            return;
        }
        laidAside.giveBack(request);
        var forms = forms();
        if (forms.isEmpty()) {
            return;
        }
        forms.values().stream()
                .filter(form -> form != null && form.getAttributes().get("edits") != null)
                .forEach(form -> Conflict.remember(faces, form));
        for (var text : drafts.on(address())) {
            var form = forms.get(text.sheet().form());
            if (form == null) {
                homeless.add(text);
            } else {
                if (!isAbout(form, text)) {
                    Conflict.forget(faces, form);
                }
                TypingBack.into(faces, form, text.typed());
                back.add(text);
            }
        }
    }

    /** Whether the thing is still in the state on top of which this was typed. */
    private boolean isAbout(UIForm form, KeptText text) {
        return !(form.findComponent("revision") instanceof UIInput revision)
                || List.of(String.valueOf(revision.getValue()))
                        .equals(text.typed().values().get(revision.getClientId(faces)));
    }

    /** The forms of this page that keep their text, those that are not shown now with null. */
    private Map<String, UIForm> forms() {
        var found = new HashMap<String, UIForm>();
        for (var hints : List.of(
                EnumSet.of(VisitHint.SKIP_ITERATION),
                EnumSet.of(VisitHint.SKIP_ITERATION, VisitHint.SKIP_UNRENDERED))) {
            var shown = hints.contains(VisitHint.SKIP_UNRENDERED);
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, hints), (context, component) -> {
                if (component instanceof UIForm form && form.getAttributes().get("keeps") != null) {
                    found.put(form.getId(), shown ? form : null);
                    return VisitResult.REJECT;
                }
                return VisitResult.ACCEPT;
            });
        }
        return found;
    }

    /** The page with what names the thing it is about. */
    private String address() {
        var root = faces.getViewRoot();
        var address = new StringBuilder(root.getViewId());
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(root)) {
            var value = parameter.getStringValueFromModel(faces);
            if (value != null && !value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(parameter.getName())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }

    /** What stands in a form of this page again. */
    public List<KeptText> getBack() {
        return back;
    }

    /** What was typed here, in a form the page no longer shows. */
    public List<KeptText> getHomeless() {
        return homeless;
    }
}
