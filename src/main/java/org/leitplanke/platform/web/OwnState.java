package org.leitplanke.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.logging.Logger;

/**
 * A page gets back only the state it left itself. Sent to the address of another page, a form is as good as expired:
 * otherwise that page would come to life without having been opened, and without what it loads and checks on opening.
 */
public class OwnState extends ViewHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(OwnState.class.getName());
    private static final String PAGE = "org.leitplanke.page";

    /** Registered in {@code faces-config.xml}. */
    public OwnState(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        try {
            var root = super.restoreView(faces, viewId);
            return root == null || viewId.equals(root.getAttributes().get(PAGE)) && isAlive(root) ? root : null;
        } catch (FacesException foreign) {
            LOG.info(() -> "State of another page at " + viewId + ": " + foreign.getMessage());
            return null;
        }
    }

    /** Whether what the page loaded on opening is still there; it goes when the page has led to another one. */
    private static boolean isAlive(UIViewRoot root) {
        var beans = root.getViewMap(false);
        return beans != null && beans.containsKey(PAGE);
    }

    @Override
    public void renderView(FacesContext faces, UIViewRoot root) throws IOException {
        root.getAttributes().put(PAGE, root.getViewId());
        root.getViewMap().put(PAGE, root.getViewId());
        super.renderView(faces, root);
    }
}
