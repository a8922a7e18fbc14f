package org.leitplanke.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Language and theme of this browser, kept in cookies for a year. */
@Named
@RequestScoped
public class Preference {

    static final String LANGUAGE = "leitplanke-language";
    static final String THEME = "leitplanke-theme";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    FacesContext faces;

    /** Speaks this language from now on; the page stays. */
    public String speak(String language) {
        return List.of("de", "en").contains(language) ? remember(LANGUAGE, language) : null;
    }

    /** Shows light or dark, or follows the system again with an empty value. */
    public String show(String theme) {
        return remember(THEME, List.of("light", "dark").contains(theme) ? theme : "");
    }

    private String remember(String name, String value) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("path", "/");
        attributes.put("maxAge", A_YEAR);
        attributes.put("httpOnly", true);
        attributes.put("SameSite", "Lax");
        var external = faces.getExternalContext();
        attributes.put("secure", external.isSecure());
        external.addResponseCookie(name, value, attributes);
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }
}
