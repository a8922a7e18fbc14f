package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitplanke.outside.Nameless;
import org.leitplanke.outside.Portal;
import org.leitplanke.outside.Verified;
import org.leitplanke.platform.Language;
import org.openqa.selenium.By;

/**
 * The main job from end to end, as the people concerned, by keyboard alone, once in each language: from the imported
 * organisation to the link of a published post.
 */
@ExtendWith(WithBrowser.class)
class StoryIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String POST = "Vesper in der Lehrwerkstatt";
    private static final String LINK = "https://www.linkedin.com/posts/musterwerk-karriere-4711";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void from_the_imported_organisation_to_the_published_post(Language language) throws Exception {
        try (var portal = Portal.startWithDemonstration();
                var browser = Browser.open(portal.url(), language)) {
            importPeople(browser);
            var guideline = writeGuideline(browser);
            releaseGuideline(browser);
            assignRole(browser);
            acceptAndLearn(browser, guideline);
            var request = askForApproval(browser);
            decideContent(browser);
            decidePrivacy(browser);
            fulfilAndPublish(browser, request);
            seeResult(browser);
            assertThat(browser.complaints()).isEmpty();
            portal.stop();
            assertThat(Verified.trailOf(portal)).isZero();
            Nameless.in(portal).keepsNamesBesideTheChain();
        }
    }

    private void importPeople(Browser browser) throws Exception {
        var people = Files.readString(Path.of("db/demo/people.csv"));
        var file = Files.writeString(
                folder.resolve("people.csv"),
                people + "M0900;Nora;Lindqvist;nora.lindqvist@musterwerk.example;HR;HH;01.12.2026;;de\n"
                        + "M0901;Ohne;Abteilung;ohne.abteilung@musterwerk.example;NIX;HH;01.12.2026;;de\n");
        browser.signIn("sabine.krueger");
        upload(browser, file);
        assertThat(browser.text()).contains(browser.says("organisation.import.would.PEOPLE.REJECTED", 1));
        isAccessible(browser);
        browser.keyboard().press(By.id("apply:go"));
        assertThat(browser.text()).contains(browser.says("organisation.import.done.PEOPLE.created", 1));

        upload(browser, file);

        assertThat(browser.text()).contains(browser.says("organisation.import.nothing"));
    }

    private static void upload(Browser browser, Path file) {
        browser.go("/organisation/import.xhtml");
        browser.keyboard().pick(By.cssSelector("input[value='PEOPLE']"));
        browser.keyboard().attach(By.id("upload:file"), file.toString());
        browser.keyboard().press(By.id("upload:preview"));
    }

    private static String writeGuideline(Browser browser) {
        browser.signIn("tobias.lang");
        browser.go("/guideline/list.xhtml");
        browser.keyboard().press(By.cssSelector("main a[href*='/guideline/read.xhtml']"));
        browser.keyboard().press(By.cssSelector("main a[href*='/guideline/edit.xhtml']"));
        var guideline = browser.address().replaceAll(".*id=", "");
        browser.keyboard().press(By.id("begin:startNext"));
        isAccessible(browser);
        browser.keyboard()
                .append(By.id("draft:bodyDe"), "\n\n## 10 Probeaufnahmen\n\nAuch Probeaufnahmen werden gelöscht.");
        browser.keyboard().type(By.id("draft:whatsNewDe"), "Probeaufnahmen sind jetzt ausdrücklich geregelt.");
        browser.keyboard().append(By.id("draft:bodyEn"), "\n\n## 10 Test shots\n\nTest shots are deleted, too.");
        browser.keyboard().type(By.id("draft:whatsNewEn"), "Test shots are now covered explicitly.");
        browser.keyboard().pick(By.cssSelector("input[value='SUBSTANTIVE']"));
        browser.keyboard().type(By.id("draft:effectiveFrom"), TODAY);
        browser.keyboard().pick(By.cssSelector("input[value='INFORMED']"));
        browser.keyboard().type(By.id("draft:councilDay"), TODAY.minusDays(3));
        browser.keyboard().press(By.id("draft:submit"));

        assertThat(browser.text()).contains(browser.says("guideline.authorMayNotApprove"));
        assertThat(browser.has(By.id("release:releaseNow"))).isFalse();
        isAccessible(browser);
        return guideline;
    }

    private static void releaseGuideline(Browser browser) {
        browser.signIn("mira.okafor");
        browser.keyboard().press(By.cssSelector("main a[href*='/guideline/review.xhtml']"));
        browser.keyboard().press(By.id("release:releaseNow"));

        assertThat(browser.text()).contains(browser.says("guideline.state.IN_FORCE"));
    }

    private static void assignRole(Browser browser) {
        browser.signIn("jonas.behrens");
        browser.keyboard().press(By.xpath("//nav//a[contains(@href, '/responsibility/department.xhtml')]"));
        browser.keyboard()
                .press(
                        By.xpath(
                                "//div[contains(@class, 'gap')][contains(., 'LinkedIn-Karriere')]//a[contains(@href, 'role=R04')]"));
        browser.keyboard().press(By.xpath("//tr[contains(., 'Eva Brandt')]//a"));
        isAccessible(browser);
        browser.keyboard().press(By.id("assign:save"));

        assertThat(browser.text()).contains("Eva Brandt");
    }

    private static void acceptAndLearn(Browser browser, String guideline) {
        browser.signIn("eva.brandt");
        browser.keyboard().press(By.cssSelector("main .task a[href*='/responsibility/assignment.xhtml']"));
        isAccessible(browser);
        browser.keyboard().press(By.id("answer:accept"));
        browser.go("/responsibility/mine.xhtml");
        assertThat(browser.text()).contains(browser.says("responsibility.state.RESERVED"));

        browser.go("/index.xhtml");
        browser.keyboard()
                .press(By.cssSelector("main .task a[href*='/guideline/read.xhtml'][href*='" + guideline + "']"));
        browser.keyboard().press(By.id("note:acknowledge"));
        assertThat(browser.text()).contains(browser.says("guideline.receipt.statement"));
        isAccessible(browser);

        browser.go("/index.xhtml");
        browser.keyboard().press(By.cssSelector("main .task a[href*='code=T02']"));
        new Learner(browser).work("T02");

        browser.go("/responsibility/mine.xhtml");
        assertThat(browser.text()).contains(browser.says("responsibility.state.IN_FORCE"));
    }

    private static String askForApproval(Browser browser) {
        browser.keyboard().press(By.xpath("//nav//a[contains(@href, '/approval/ask.xhtml')]"));
        for (int question = 0; question < 6; question++) {
            browser.keyboard()
                    .pick(By.cssSelector(
                            "input[name='ask:lines:" + question + ":yes'][value='" + (question == 0) + "']"));
        }
        browser.keyboard().press(By.id("ask:judge"));
        isAccessible(browser);
        browser.keyboard().press(By.id("go:request"));
        var address = browser.address();
        isAccessible(browser);
        browser.keyboard().type(By.id("draft:title"), POST);
        browser.keyboard().choose(By.id("draft:channel"), "LinkedIn-Karriere");
        browser.keyboard().type(By.id("draft:text"), "Blick in die Lehrwerkstatt: So sieht eine Pause bei uns aus.");
        browser.keyboard().tick(By.cssSelector("input[value='VISITORS']"));
        browser.keyboard().pick(By.cssSelector("input[value='INCIDENTAL']"));
        browser.keyboard()
                .type(By.id("draft:basisReason"), "Im Mittelpunkt steht der Raum, die Person ist klein am Rand.");
        browser.keyboard().type(By.id("draft:goal"), "Bewerbungen für die Ausbildung");
        browser.keyboard().type(By.id("draft:picture"), "Weite Aufnahme der Lehrwerkstatt");
        browser.keyboard().press(By.id("draft:submit"));

        assertThat(browser.text()).contains(browser.says("approval.way.title"));
        isAccessible(browser);
        return address;
    }

    private static void decideContent(Browser browser) {
        browser.signIn("nadine.roth");
        browser.keyboard().press(By.xpath("//nav//a[contains(@href, '/approval/queue.xhtml')]"));
        browser.keyboard().press(By.linkText(POST));
        answerEverything(browser);
        browser.keyboard().press(By.id("decision:approve"));
    }

    private static void decidePrivacy(Browser browser) {
        browser.signIn("mira.okafor");
        browser.keyboard().press(By.xpath("//nav//a[contains(@href, '/approval/queue.xhtml')]"));
        browser.keyboard().press(By.linkText(POST));
        answerEverything(browser);
        browser.keyboard().press(By.xpath("//form[@id='decision']/details/summary"), false);
        isAccessible(browser);
        browser.keyboard()
                .tick(By.xpath("//form[@id='decision']//input[@type='checkbox'][../label[contains(., '"
                        + (browser.language() == Language.DE ? "lternativtext" : "lternative text") + "')]]"));
        browser.keyboard().type(By.id("decision:words"), "Mit Alternativtext ist das Bild für alle verständlich.");
        browser.keyboard().press(By.id("decision:approve"));
    }

    private static void answerEverything(Browser browser) {
        for (int item = 0; browser.has(reply(item)); item++) {
            browser.keyboard().pick(reply(item));
        }
    }

    private static By reply(int item) {
        return By.cssSelector("input[name='decision:line:" + item + ":reply'][value='YES']");
    }

    private static void fulfilAndPublish(Browser browser, String request) {
        browser.signIn("eva.brandt");
        browser.go(request);
        isAccessible(browser);
        browser.keyboard()
                .type(By.id("fulfilment:proof"), "Alternativtext: Werkbank, daneben sitzt klein eine Person.");
        browser.keyboard().press(By.id("fulfilment:fulfil"));
        browser.keyboard().type(By.id("publication:link"), LINK);
        browser.keyboard().press(By.id("publication:prove"));

        assertThat(browser.text()).contains(LINK).contains(browser.says("approval.publish.done"));
        isAccessible(browser);
    }

    private static void seeResult(Browser browser) {
        browser.go("/channel/list.xhtml");
        browser.keyboard().press(By.partialLinkText("LinkedIn-Karriere"));
        assertThat(browser.text()).contains(POST).contains("Eva Brandt");

        browser.signIn("jonas.behrens");
        browser.keyboard().press(By.xpath("//nav//a[contains(@href, '/responsibility/department.xhtml')]"));
        assertThat(browser.text()).contains("Eva Brandt").contains(browser.says("responsibility.state.IN_FORCE"));

        browser.signIn("tobias.lang");
        browser.go("/readiness/company.xhtml");
        assertThat(browser.has(By.cssSelector("main a[href]"))).isTrue();

        browser.signIn("rolf.steiner");
        browser.go("/audit/list.xhtml");
        assertThat(browser.has(By.cssSelector("main table"))).isTrue();
    }

    /** What only the story shows is as accessible as every other page. */
    private static void isAccessible(Browser browser) {
        assertThat(Accessibility.problemsEverywhere(browser))
                .as(browser.address())
                .isEmpty();
    }
}
