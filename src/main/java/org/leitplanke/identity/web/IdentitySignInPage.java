package org.leitplanke.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Say;

/** /sign-in.xhtml */
@Named
@RequestScoped
public class IdentitySignInPage {

    /** A path of this portal; browsers read backslashes as slashes, and skip control characters. */
    private static final Pattern INSIDE = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    @Inject
    Say say;

    @Inject
    @ConfigProperty(name = "leitplanke.demo", defaultValue = "false")
    boolean demo;

    private String loginName;
    private String password;
    private String to;

    /** Signs in and goes to where the person wanted to be; the same sentence for every kind of failure. */
    public void signIn() throws IOException {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                loginName == null ? "" : loginName, new Password(password == null ? "" : password))));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(safeTarget());
            return;
        }
        var tooMany = Boolean.TRUE.equals(request.getAttribute(PortalSignIn.TOO_MANY));
        if (tooMany) {
            external.setResponseStatus(429);
        }
        var sentence = say.words(Words.of(tooMany ? "identity.signIn.tooMany" : "identity.signIn.refused"));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** Only addresses inside the portal; anything else leads to the start page. */
    private String safeTarget() {
        var inside = to != null && INSIDE.matcher(to).matches();
        return inside && !to.startsWith("/sign-in") ? to : "/index.xhtml";
    }

    public boolean isDemo() {
        return demo;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
