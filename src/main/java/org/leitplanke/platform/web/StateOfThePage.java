package org.leitplanke.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A page gets back only the state it left itself. Sent to the address of another page, a form is as good as expired:
 * otherwise that page would come to life without having been opened, and without what it loads and checks on opening.
 */
public class StateOfThePage extends ViewHandlerWrapper {

    private static final String PAGE = "org.leitplanke.page";

    /** Registered in {@code faces-config.xml}. */
    public StateOfThePage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        var root = super.restoreView(faces, viewId);
        return root == null || viewId.equals(root.getAttributes().get(PAGE)) ? root : null;
    }

    @Override
    public void renderView(FacesContext faces, UIViewRoot root) throws IOException {
        root.getAttributes().put(PAGE, root.getViewId());
        super.renderView(faces, root);
    }
}
