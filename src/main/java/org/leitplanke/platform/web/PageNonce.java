package org.leitplanke.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * PrimeFaces expects every form to bring back the nonce of its page and refuses to show the page again without it. Its
 * script puts the nonce into forms; pages of native elements do not load that script, so it is put in here.
 */
class PageNonce extends HttpServletRequestWrapper {

    private static final String NONCE = "primefaces.nonce";

    private String fresh;

    PageNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        var sent = super.getParameter(name);
        return sent == null && NONCE.equals(name) ? ofThePage() : sent;
    }

    private String ofThePage() {
        var faces = FacesContext.getCurrentInstance();
        var view = faces == null ? null : faces.getViewRoot();
        if (view == null) {
            return null;
        }
        var kept = view.getViewMap(true).get(NONCE);
        if (kept != null) {
            return kept.toString();
        }
        if (fresh == null) {
            var random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
            fresh = Base64.getEncoder().encodeToString(random);
        }
        return fresh;
    }
}
