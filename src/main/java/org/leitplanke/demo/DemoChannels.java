package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.leitplanke.channel.ChannelEntry;
import org.leitplanke.channel.ChannelKeeping;
import org.leitplanke.channel.ChannelState;
import org.leitplanke.channel.Network;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.responsibility.Place;

/** The channels of the company: in use, planned and one that was closed. */
@ApplicationScoped
class DemoChannels {

    @Inject
    Cast cast;

    @Inject
    ChannelKeeping keeping;

    private final Map<String, Place> channels = new HashMap<>();

    Place place(String name) {
        return channels.get(name);
    }

    void open() {
        open(
                Network.LINKEDIN,
                "LinkedIn",
                "https://www.linkedin.com/company/musterwerk",
                "MKT",
                "Fachthemen und Einblicke für Geschäftskunden",
                true);
        open(
                Network.INSTAGRAM,
                "Instagram",
                "https://www.instagram.com/musterwerk",
                "MKT",
                "Bilder aus dem Werk und von Veranstaltungen",
                true);
        open(
                Network.YOUTUBE,
                "YouTube",
                "https://www.youtube.com/@musterwerk",
                "MKT",
                "Anleitungen und Produktfilme",
                false);
        open(
                Network.FACEBOOK,
                "Facebook",
                "https://www.facebook.com/musterwerk",
                "KS",
                "Fragen von Kundinnen und Kunden beantworten",
                true);
        open(
                Network.LINKEDIN,
                "LinkedIn-Karriere",
                "https://www.linkedin.com/company/musterwerk-karriere",
                "HR",
                "Zeigen, wie die Arbeit bei uns ist, und Menschen gewinnen",
                true);
        open(
                Network.XING,
                "Xing-Karriere",
                "https://www.xing.com/pages/musterwerk",
                "HR",
                "Stellen und Arbeitgeberauftritt",
                false);
        open(
                Network.KUNUNU,
                "Kununu",
                "https://www.kununu.com/de/musterwerk",
                "HR",
                "Bewertungen lesen und sachlich beantworten",
                true);
        cast.as(
                "Tobias Lang",
                40,
                () -> keeping.register(
                        new ChannelEntry(
                                Network.COMMUNITY,
                                "Ideenforum (Pilot)",
                                null,
                                cast.department("PRD"),
                                "Mit Kundinnen und Kunden über neue Produkte sprechen, Versuch bis zum Sommer",
                                true),
                        false),
                PortalRole.SOCIAL_MEDIA_LEAD);
        var x = open(Network.X, "X", "https://x.com/musterwerk", "MKT", "Kurze Nachrichten für die Presse", true);
        cast.as(
                "Tobias Lang",
                30,
                () -> {
                    keeping.move(
                            x.id(),
                            ChannelState.CLOSED,
                            "Aufwand für die Moderation und Umfeld passen nicht mehr zu unseren Zielen.");
                    return x;
                },
                PortalRole.SOCIAL_MEDIA_LEAD);
    }

    private Place open(Network network, String name, String url, String owner, String purpose, boolean comments) {
        var entry = new ChannelEntry(network, name, url, cast.department(owner), purpose, comments);
        var id = cast.as("Tobias Lang", 180, () -> keeping.register(entry, true), PortalRole.SOCIAL_MEDIA_LEAD);
        var place = Place.channel(id);
        channels.put(name, place);
        return place;
    }
}
