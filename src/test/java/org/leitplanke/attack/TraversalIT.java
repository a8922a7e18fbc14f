package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Place;
import org.leitplanke.outside.Portal;
import org.leitplanke.outside.Visitor;

/** Files that are not meant for anybody, by their address, by the resource handler or by a page's parameters. */
@ExtendWith(WithTarget.class)
class TraversalIT {

    private static final List<String> INSIDES = List.of(
            "<web-app",
            "root:",
            "persistence-unit",
            "ui:composition",
            "ui:define",
            "#{",
            "Manifest-Version",
            "facelet");
    private static final Set<Integer> REFUSED = Set.of(0, 301, 302, 400, 403, 404);

    /** T04. */
    @Test
    void no_way_leads_to_a_file_below_the_surface() {
        var cookie = "Cookie: leitplanke=" + WithTarget.as("sabine.krueger").session();

        assertThat(Traversals.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(shown(WithTarget.portal(), cookie)).isEmpty();
    }

    /** T04: Faces asks in the language of the process whether something lies below WEB-INF. */
    @Test
    @Tag("long")
    void no_way_leads_there_in_turkish_either() {
        try (var portal = Portal.start("-Dleitplanke.demo=true", "-Duser.language=tr", "-Duser.country=TR")) {
            var somebody = Visitor.at(portal).as("sabine.krueger");

            assertThat(shown(portal, "Cookie: leitplanke=" + somebody.session()))
                    .isEmpty();
        }
    }

    private static List<String> shown(Portal portal, String cookie) {
        var shown = new ArrayList<String>();
        for (var path : Traversals.all()) {
            for (var who : List.of("X-Nobody: here", cookie)) {
                var reply = Wire.to(portal).get(path, who);
                if (INSIDES.stream().anyMatch(reply.body()::contains) || !REFUSED.contains(reply.status())) {
                    shown.add(reply.status() + " " + path);
                }
            }
        }
        return shown;
    }

    /** T03. */
    @Test
    void no_parameter_makes_a_page_include_something_else() throws IOException {
        try (var canary = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(200);
            var away = "http://127.0.0.1:" + canary.getLocalPort() + "/x.xhtml";
            var shown = new ArrayList<String>();
            for (var place : Place.all()) {
                var visitor = place.who() == null ? WithTarget.stranger() : WithTarget.as(place.who());
                for (var target : List.of(away, "file:/etc/passwd", "/WEB-INF/web.xml")) {
                    var glue = place.path().contains("?") ? "&" : "?";
                    var path = place.path() + glue + "page=" + target + "&view=" + target + "&include=" + target
                            + "&src=" + target + "&template=" + target + "&jakarta.faces.ViewId=" + target;
                    var answer = visitor.get(path);
                    if (INSIDES.stream().anyMatch(answer.body()::contains) || answer.status() >= 500) {
                        shown.add(answer.status() + " " + path);
                    }
                }
            }

            assertThat(shown).isEmpty();
            assertThat(called(canary)).as("the portal called another server").isFalse();
        }
    }

    private static boolean called(ServerSocket canary) throws IOException {
        try (var caller = canary.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
