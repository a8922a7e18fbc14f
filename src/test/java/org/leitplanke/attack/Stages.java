package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Visitor;

/** Brings the portal into states whose pages have fields that are not seen otherwise. */
final class Stages {

    private static final String CHANNEL = "LinkedIn-Karriere";
    private static final int ENOUGH = 12;

    private final Map<String, List<String>> addresses;

    /** Requests in every state, a draft and a version in review, a file to import, a quiz. */
    Stages() {
        var eva = WithTarget.as("eva.brandt");
        var nadine = WithTarget.as("nadine.roth");
        var inquired = Asking.approval(eva, "Mit Rückfrage", CHANNEL);
        decide(nadine, inquired, "decision:ask", "decision:words", "Wer ist auf dem Bild?");
        var approved = Asking.approval(eva, "Freigegeben", CHANNEL);
        decide(nadine, approved, "decision:approve", Asking.approving());
        var conditional = Asking.approval(eva, "Mit Auflage", CHANNEL);
        var chosen = nadine.get(Asking.review(conditional));
        decide(
                nadine,
                conditional,
                "decision:approve",
                Asking.approving(demand(chosen), "true", "decision:words", "In Ordnung, wenn das geschieht."));
        var waiting = Asking.approval(eva, "Noch offen", CHANNEL);
        var lead = WithTarget.as("tobias.lang");
        var proposed = RoleStages.proposals(lead);
        var forbidden = RoleStages.exclusions(lead);
        addresses = Map.of(
                "eva.brandt",
                        concat(
                                List.of(
                                        draft(eva),
                                        Asking.request(conditional),
                                        Asking.request(inquired),
                                        Asking.request(approved)),
                                quizzes(eva)),
                "nadine.roth", List.of(Asking.review(conditional), Asking.review(waiting)),
                "jonas.behrens", List.of("/responsibility/mine.xhtml?text=Roth"),
                "tobias.lang", concat(guidelines(lead), concat(forbidden, RoleStages.handovers(lead))),
                "mira.okafor", RoleStages.exemptions(WithTarget.as("mira.okafor")),
                "katharina.wendt", proposed,
                "sabine.krueger",
                        concat(
                                List.of(waitingImport(WithTarget.as("sabine.krueger"))),
                                RoleStages.reorganisations(WithTarget.as("sabine.krueger"))));
    }

    /** A request that may be published, as somebody who writes for its channel and has to do it. */
    static Answer publishing(Visitor author) {
        var request = Asking.approval(author, "Zu veröffentlichen", "Kununu");
        decide(WithTarget.as("jonas.behrens"), request, "decision:approve", Asking.approving());
        return author.get(Asking.request(request));
    }

    /** Where this person has something to do now. */
    List<String> of(String who) {
        var own = addresses.getOrDefault(who, List.of());
        return who.equals("mira.okafor")
                ? concat(
                        own,
                        addresses.get("tobias.lang").stream()
                                .filter(each -> each.contains("/guideline/review"))
                                .toList())
                : own;
    }

    private static List<String> concat(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static void decide(Visitor who, String request, String button, String... fields) {
        who.follow(who.press(who.get(Asking.review(request)), button, fields));
    }

    /** The name of the first condition that can be demanded. */
    private static String demand(Answer review) {
        return Form.of(review).stream()
                .flatMap(form -> form.fields().stream())
                .map(Form.Input::name)
                .filter(name -> name.endsWith(":chosen"))
                .findFirst()
                .orElseThrow();
    }

    private static String draft(Visitor who) {
        var answers = new ArrayList<String>();
        for (int question = 0; question < 6; question++) {
            answers.addAll(List.of("ask:lines:" + question + ":yes", "false"));
        }
        var judged = who.press(who.get("/approval/ask.xhtml"), "ask:judge", answers.toArray(String[]::new));
        return who.follow(who.press(judged, "go:request")).path();
    }

    /** A quiz that asks for one answer and one that asks for several. */
    private static List<String> quizzes(Visitor who) {
        var found = new ArrayList<String>();
        for (var module : List.of("T01", "T02", "T04", "T05", "T06", "T07", "T08")) {
            var page = who.get("/training/module.xhtml?code=" + module);
            if (page.has("quiz:start") && found.size() < 2) {
                quiz(who, who.follow(who.press(page, "quiz:start")).path(), found);
            }
        }
        return found;
    }

    /** Answers until a question of a kind comes that there is not yet. */
    private static void quiz(Visitor who, String address, List<String> found) {
        for (int question = 0; question < ENOUGH; question++) {
            var page = who.get(address);
            var field = Form.of(page).stream()
                    .filter(form -> form.id().equals("quiz"))
                    .flatMap(form -> form.fields().stream())
                    .findFirst();
            if (field.isEmpty()) {
                return;
            }
            var wanted =
                    found.isEmpty() || !who.get(found.get(0)).has(field.get().name());
            if (wanted) {
                found.add(address);
                return;
            }
            who.press(
                    page, "quiz:send", field.get().name(), field.get().offered().get(0));
        }
    }

    /** A draft of the next version, and a new guideline in review. */
    private static List<String> guidelines(Visitor author) {
        var text = author.get(author.get("/guideline/list.xhtml").link("/guideline/read.xhtml"));
        var begin = author.get(text.link("/guideline/edit.xhtml"));
        var draft = begin.has("begin:startNext") ? author.follow(author.press(begin, "begin:startNext")) : begin;
        var fresh = author.follow(author.press(author.get("/guideline/edit.xhtml"), "draft:save", written()));
        var review = author.follow(author.press(fresh, "draft:submit", written()));
        return List.of(draft.path(), review.path());
    }

    private static String[] written() {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        return new String[] {
            "draft:titleDe",
            "Bilder",
            "draft:summaryDe",
            "Bilder fragen.",
            "draft:bodyDe",
            "# Bilder\n\nFragen Sie.",
            "draft:titleEn",
            "Pictures",
            "draft:summaryEn",
            "Ask.",
            "draft:bodyEn",
            "# Pictures\n\nAsk.",
            "draft:audience",
            "EVERYONE",
            "draft:minutes",
            "5",
            "draft:dueDays",
            "14",
            "draft:effectiveFrom",
            today.plusDays(20).toString(),
            "draft:reviewBy",
            today.plusDays(300).toString(),
            "draft:council",
            "OPEN"
        };
    }

    /** A file that would end the employment of a dozen people, waiting for its confirmation. */
    private static String waitingImport(Visitor admin) {
        var page = admin.get("/organisation/import.xhtml");
        var fields = List.of(
                Map.entry("upload", "upload"),
                Map.entry("upload:kind", "PEOPLE"),
                Map.entry("upload:file", people()),
                Map.entry("upload:preview", "x"),
                Map.entry("jakarta.faces.ViewState", page.state()));
        var sent = admin.send(admin.request("/organisation/import.xhtml")
                .header("Content-Type", "multipart/form-data; boundary=-stage-")
                .POST(BodyPublishers.ofString(Multipart.of(fields, "-stage-"))));
        assertThat(sent.status()).as(sent::text).isEqualTo(302);
        return sent.target();
    }

    private static String people() {
        try (var lines = Files.lines(Path.of(System.getProperty("portal.basedir"), "db", "demo", "people.csv"))) {
            return lines.filter(line -> !line.matches("M02(2[7-9]|3\\d);.*")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
