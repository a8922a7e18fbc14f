package org.leitplanke.outside;

import java.util.ArrayList;
import java.util.List;
import org.leitplanke.identity.PortalRole;

/** An account for somebody who has none yet, as the administration hands it out. */
public final class HandingOut {

    static final String ADMINISTRATION = "/identity/accounts.xhtml";

    private HandingOut() {}

    /** The account of the person with this number; a guest follows the link and chooses the usual password. */
    public static void by(Visitor admin, Visitor guest, String loginName, String number, PortalRole... roles) {
        var fields = new ArrayList<>(List.of("account:number", number, "account:loginName", loginName));
        for (var role : roles) {
            fields.addAll(List.of("account:roles", role.name()));
        }
        var shown = admin.press(admin.get(ADMINISTRATION), "account:go", fields.toArray(String[]::new));
        var token = shown.text().replaceAll("(?s).*token=(\\w+).*", "$1");
        guest.follow(guest.press(
                guest.get("/welcome.xhtml?token=" + token), "welcome:save", "welcome:password", Visitor.PASSWORD));
    }
}
