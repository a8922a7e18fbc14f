package org.leitplanke.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Invitation: keeps what somebody typed when the request that brings it cannot be answered as she wished. */
public interface TypedText {

    /**
     * Lays aside what stands in the form that was sent, until its writer is back in this browser.
     *
     * @return address of the page the form stands on; empty when it says nothing of itself or is not to be kept
     */
    Optional<String> layAside(HttpServletRequest request);

    /**
     * Shows what was typed beside what was saved meanwhile, on the same page.
     *
     * @return whether the form that was sent changes something in that way
     */
    boolean besideNewer(FacesContext faces);
}
