package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Holding;

/** Until when an approval may be used, and the link that proves that it was. */
@Embeddable
class PublicationProof {

    /** An approval that is not used lapses after this many days. */
    static final int DAYS_TO_PUBLISH = 30;

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);
    private static final int LONGEST_LINK = 500;

    @Column(name = "publish_by")
    private LocalDate publishBy = OPEN_END;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private PersonId publishedBy;

    private String link;

    void release(LocalDate today) {
        publishBy = today.plusDays(DAYS_TO_PUBLISH);
    }

    void mustNotHaveLapsed(LocalDate today) {
        if (today.isAfter(publishBy)) {
            throw new Rules.ApprovalLapsed();
        }
    }

    boolean isProvenBy(PersonId person, String address) {
        return person.equals(publishedBy) && address != null && address.strip().equals(link);
    }

    ApprovalEvent.PostPublished prove(
            String request, String channel, String fingerprint, Holding author, String address, Instant now) {
        link = httpsLink(address);
        publishedBy = author.person();
        publishedAt = now;
        return new ApprovalEvent.PostPublished(
                request, channel, publishedBy, author.inPlaceOf(), author.assignmentId(), fingerprint, link, now);
    }

    private static String httpsLink(String typed) {
        var address = typed == null ? "" : typed.strip();
        try {
            var uri = new URI(address);
            if ("https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && address.length() <= LONGEST_LINK) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new InvalidInput("link", "approval.linkNeeded");
        }
        throw new InvalidInput("link", "approval.linkNeeded");
    }
}
