package org.leitplanke.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.leitplanke.platform.settings.Setting;

/**
 * The session cookie as the base address allows: under https only sent over https, and bound to this host by its name;
 * plain http is possible on this computer alone, the start check sees to that. SameSite stands in payara-web.xml, because
 * this server ignores it here.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        var secure = Setting.BASE_URL.value().startsWith("https:");
        cookie.setName(secure ? "__Host-leitplanke" : "leitplanke");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
