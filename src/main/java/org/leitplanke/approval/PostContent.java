package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The post as the request keeps it. */
@Embeddable
class PostContent {

    private String title;

    @Column(name = "channel_id")
    private String channelId;

    @Lob
    private String body;

    private String people;

    @Enumerated(EnumType.STRING)
    private Post.Basis basis;

    @Column(name = "basis_reason")
    private String basisReason;

    private String picture;

    @Column(name = "alt_text")
    private String altText;

    @Column(name = "wished_for")
    private LocalDate wishedFor;

    private String goal;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PostContent() {} // for JPA

    PostContent(Post post, Instant now) {
        changedAt = now;
        title = post.title();
        channelId = post.channelId();
        body = post.text();
        people = new TreeSet<>(post.people()).stream().map(Enum::name).collect(Collectors.joining(" "));
        basis = post.basis();
        basisReason = post.basisReason();
        picture = post.picture();
        altText = post.altText();
        wishedFor = post.wishedFor();
        goal = post.goal();
    }

    Post post() {
        return post(title, channelId, body, people, basis, basisReason, picture, altText, wishedFor, goal);
    }

    static Post post(
            String title,
            String channelId,
            String body,
            String people,
            Post.Basis basis,
            String basisReason,
            String picture,
            String altText,
            LocalDate wishedFor,
            String goal) {
        var shown = Arrays.stream((people == null ? "" : people).split(" "))
                .filter(word -> !word.isEmpty())
                .map(Post.Shown::valueOf)
                .collect(Collectors.toSet());
        return new Post(title, channelId, body, shown, basis, basisReason, picture, altText, wishedFor, goal);
    }
}
