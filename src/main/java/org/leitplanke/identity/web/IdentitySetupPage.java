package org.leitplanke.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.identity.FirstSteps;
import org.leitplanke.platform.web.Notices;

/** /setup.xhtml: the first administrator of a new installation. */
@Named
@RequestScoped
public class IdentitySetupPage {

    @Inject
    FirstSteps firstSteps;

    @Inject
    Notices notices;

    private String token;
    private String loginName;
    private String password;

    public boolean isOpen() {
        return firstSteps.isNew();
    }

    public String create() {
        firstSteps.createAdministrator(token, loginName, password);
        notices.say("identity.setup.done");
        return "/sign-in.xhtml?faces-redirect=true";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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
}
