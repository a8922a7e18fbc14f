package org.leitplanke.draft.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.leitplanke.draft.DraftKeeping;
import org.leitplanke.draft.Sheet;

/** A form that led on to the next page did what it was for; its text need not be kept any more. */
public class SavedNow implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() && !faces.isValidationFailed() && faces.getResponseComplete()) {
            Sheet.of(faces.getExternalContext().getRequestParameterMap().get("kept"))
                    .ifPresent(sheet -> {
                        CDI.current().select(DraftKeeping.class).get().drop(sheet);
                        LaidAside.forget(
                                (HttpServletRequest) faces.getExternalContext().getRequest(), sheet);
                    });
        }
    }
}
