package org.leitplanke.approval.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.leitplanke.approval.Post;

/** The post as it is typed. */
public class PostForm implements Serializable {

    private String title;
    private String channel;
    private String text;
    private Post.Shown[] people;
    private Post.Basis basis;
    private String basisReason;
    private String picture;
    private String altText;
    private LocalDate wishedFor;
    private String goal;

    PostForm(Post post) {
        title = post.title();
        channel = post.channelId();
        text = post.text();
        people = post.people().toArray(Post.Shown[]::new);
        basis = post.basis();
        basisReason = post.basisReason();
        picture = post.picture();
        altText = post.altText();
        wishedFor = post.wishedFor();
        goal = post.goal();
    }

    Post post() {
        Set<Post.Shown> shown = people == null ? Set.of() : Set.of(people);
        return new Post(title, channel, text, shown, basis, basisReason, picture, altText, wishedFor, goal);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Post.Shown[] getPeople() {
        return people;
    }

    public void setPeople(Post.Shown[] people) {
        this.people = people;
    }

    public Post.Basis getBasis() {
        return basis;
    }

    public void setBasis(Post.Basis basis) {
        this.basis = basis;
    }

    public String getBasisReason() {
        return basisReason;
    }

    public void setBasisReason(String basisReason) {
        this.basisReason = basisReason;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    public String getAltText() {
        return altText;
    }

    public void setAltText(String altText) {
        this.altText = altText;
    }

    public LocalDate getWishedFor() {
        return wishedFor;
    }

    public void setWishedFor(LocalDate wishedFor) {
        this.wishedFor = wishedFor;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}
