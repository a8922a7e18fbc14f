package org.leitplanke.platform.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds everything in the settings that is unsafe or contradicts itself, and says it in plain words. */
final class StartCheck {

    private static final Set<String> YES = Set.of("true", "1", "yes", "y", "on");
    private static final Set<String> NO = Set.of("false", "0", "no", "n", "off");

    private final Function<Setting, String> settings;
    private final List<String> problems = new ArrayList<>();

    private StartCheck(Function<Setting, String> settings) {
        this.settings = settings;
    }

    /**
     * All problems of a start, empty if it may go on.
     *
     * @param settings what holds for each setting
     * @param file the settings file
     * @param derby what is set for Derby outside our settings, by name
     */
    static List<String> problems(
            Function<Setting, String> settings, SettingsFile file, Function<String, String> derby) {
        var check = new StartCheck(settings);
        check.file(file);
        check.address();
        check.zone();
        check.sessions();
        check.workload();
        check.demonstration();
        check.problems.addAll(DatabaseCheck.problems(settings, derby));
        return List.copyOf(check.problems);
    }

    private void file(SettingsFile file) {
        file.problem().ifPresent(problems::add);
        file.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("leitplanke"))
                .filter(name -> Setting.of(name).isEmpty())
                .sorted()
                .forEach(name -> problems.add("The settings file names " + name
                        + ", which is not a setting of the file; see the table in README.md."));
    }

    private void address() {
        var base = baseUrl();
        if (base.isEmpty()) {
            problems.add("leitplanke.base.url is \"" + settings.apply(Setting.BASE_URL)
                    + "\"; it must be an address such as https://leitplanke.example.org, without path.");
            return;
        }
        if (isPlain(base.get()) && !isLoopback(base.get().getHost())) {
            problems.add("leitplanke.base.url is plain http on " + base.get().getHost()
                    + "; everything but this computer itself needs https.");
        }
        if (isPlain(base.get()) && !isLoopback(settings.apply(Setting.HTTP_ADDRESS))) {
            problems.add("LEITPLANKE_HTTP_ADDRESS opens the portal to the network at "
                    + settings.apply(Setting.HTTP_ADDRESS)
                    + ", but leitplanke.base.url is plain http; set the https address people will use.");
        }
    }

    private void zone() {
        try {
            ZoneId.of(settings.apply(Setting.ZONE));
        } catch (DateTimeException e) {
            problems.add("leitplanke.zone is \"" + settings.apply(Setting.ZONE)
                    + "\"; it must be a time zone such as Europe/Berlin.");
        }
    }

    private void sessions() {
        var idle = minutes(Setting.SESSION_IDLE, 1, 480);
        if (idle.isPresent()) {
            minutes(Setting.SESSION_LONGEST, idle.get(), 1440);
        }
    }

    private void workload() {
        number(Setting.WORKLOAD_ROLES, 1, 99, "number");
        number(Setting.WORKLOAD_HOURS, 1, 60, "number of hours");
    }

    private Optional<Integer> minutes(Setting setting, int least, int most) {
        return number(setting, least, most, "number of minutes");
    }

    private Optional<Integer> number(Setting setting, int least, int most, String kind) {
        var text = settings.apply(setting);
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.parseInt(text));
        }
        problems.add("%s is \"%s\"; it must be a %s from %d to %d.".formatted(setting.key(), text, kind, least, most));
        return Optional.empty();
    }

    private void demonstration() {
        var demo = settings.apply(Setting.DEMO).toLowerCase(Locale.ROOT);
        if (!YES.contains(demo) && !NO.contains(demo)) {
            problems.add("leitplanke.demo is \"" + demo + "\"; it must be true or false.");
        }
        if (YES.contains(demo)) {
            var host = baseUrl().map(URI::getHost).orElse("localhost");
            if (!isLoopback(host) || !isLoopback(settings.apply(Setting.HTTP_ADDRESS))) {
                problems.add("leitplanke.demo is on, but its passwords are known to everybody:"
                        + " leitplanke.base.url and LEITPLANKE_HTTP_ADDRESS must stay on this computer.");
            }
        }
        offset().ifPresentOrElse(
                        offset -> {
                            if (!offset.isZero() && !YES.contains(demo)) {
                                problems.add(
                                        "leitplanke.clock.offset moves the clock; only the demonstration may do that.");
                            }
                        },
                        () -> problems.add("leitplanke.clock.offset is \"" + settings.apply(Setting.CLOCK_OFFSET)
                                + "\"; it must be a duration such as P14D."));
    }

    private Optional<Duration> offset() {
        try {
            return Optional.of(Duration.parse(settings.apply(Setting.CLOCK_OFFSET)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<URI> baseUrl() {
        try {
            return Optional.of(new URI(settings.apply(Setting.BASE_URL))).filter(StartCheck::isAnAddress);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAnAddress(URI url) {
        return url.getHost() != null
                && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getRawPath().isEmpty()
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && url.getRawUserInfo() == null;
    }

    private static boolean isPlain(URI base) {
        return "http".equals(base.getScheme());
    }

    /** Whether a host is this computer, decided by its spelling; nobody is asked. */
    static boolean isLoopback(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("::1")
                || name.equals("[::1]");
    }
}
