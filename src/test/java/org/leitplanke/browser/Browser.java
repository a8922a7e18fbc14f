package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A person in front of a browser. */
public final class Browser implements AutoCloseable {

    static final String PASSWORD = "Leitplanke-Vorführung";
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final ChromeDriver driver;
    private final String url;
    private final Language language;

    private Browser(ChromeDriver driver, String url, Language language) {
        this.driver = driver;
        this.url = url;
        this.language = language;
    }

    /** Whether this machine has a browser; on a build server a missing one is a failure, never a quiet skip. */
    public static boolean isInstalled() {
        var installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!installed && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("Browser tests must run here: install chromium and chromium-driver.");
        }
        return installed;
    }

    public static Browser open(String url, Language language) {
        var options = new ChromeOptions()
                .setBinary(CHROMIUM.toFile())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--lang=" + (language == Language.DE ? "de-DE" : "en-GB"),
                        "--user-data-dir=" + emptyProfile());
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        driver.manage().window().setSize(new org.openqa.selenium.Dimension(1280, 900));
        var browser = new Browser(driver, url, language);
        browser.go("/sign-in.xhtml");
        browser.remember("leitplanke-language", language.code());
        return browser;
    }

    public void go(String path) {
        driver.get(url + path);
    }

    void signIn(String loginName) {
        driver.manage().deleteCookieNamed("leitplanke");
        go("/sign-in.xhtml");
        new Keyboard(driver).type(By.id("signIn:loginName"), loginName);
        new Keyboard(driver).type(By.id("signIn:password"), PASSWORD);
        new Keyboard(driver).press(By.id("signIn:go"));
        assertThat(driver.getCurrentUrl()).as("%s is signed in", loginName).doesNotContain("sign-in");
    }

    Keyboard keyboard() {
        return new Keyboard(driver);
    }

    /** The sentence of this key in the language of this browser. */
    String says(String key, Object... arguments) {
        return Texts.say(language, key, arguments);
    }

    Language language() {
        return language;
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    String title() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String address() {
        return driver.getCurrentUrl().substring(url.length());
    }

    boolean has(By by) {
        return !driver.findElements(by).isEmpty();
    }

    String valueOf(By by, String attribute) {
        return driver.findElement(by).getDomAttribute(attribute);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void remember(String cookie, String value) {
        driver.manage().addCookie(new Cookie.Builder(cookie, value).path("/").build());
    }

    void width(int pixels, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the console complains about: violations of the policy and errors of scripts. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .filter(line -> line.contains("Content Security Policy") || line.startsWith("SEVERE"))
                .filter(line -> !line.contains("status of 4"))
                .toList();
    }

    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** A picture of the whole page, however long it is. */
    void wholePicture(Path file) {
        var shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path emptyProfile() {
        try {
            return Files.createTempDirectory("leitplanke-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
