package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T05: the doors of the process, as the operating system lists them. */
@ExtendWith(WithTarget.class)
@EnabledOnOs(OS.LINUX)
class SocketsIT {

    private static final String LISTENING = "0A";
    /** 127.0.0.1 in the kernel's spelling, plain and inside IPv6. */
    private static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F");

    /** T05. */
    @Test
    void the_process_listens_on_one_port_of_the_configured_address_and_on_nothing_else() {
        var port = URI.create(WithTarget.portal().url()).getPort();

        var listening = doors("tcp", "tcp6").stream()
                .filter(door -> door.state.equals(LISTENING))
                .toList();
        var datagrams = doors("udp", "udp6");

        assertThat(listening).extracting(Door::port).containsExactly(port);
        assertThat(listening).extracting(Door::address).isSubsetOf(LOOPBACK);
        assertThat(datagrams).as("no cluster looks for friends").isEmpty();
    }

    /** T05. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/",
                "/metrics/base",
                "/metrics;x=1",
                "/openapi",
                "/openapi/",
                "/openapi.json",
                "/openapi;x",
                "/%6fpenapi/",
                "/openapi-ui/",
                "/health-ui",
                "/rest-monitoring",
                "/monitoring",
                "/management",
                "/jolokia",
                "/__asadmin/version",
                "/h2-console"
            })
    void what_the_server_could_tell_about_itself_is_told_to_nobody(String path) {
        var stranger = Wire.plain().get(path);
        var known = WithTarget.as("sabine.krueger");
        var colleague = Wire.plain().get(path, "Cookie: leitplanke=" + known.session());

        assertThat(stranger.status()).isEqualTo(302);
        assertThat(stranger.header("location")).startsWith("/sign-in.xhtml");
        assertThat(stranger.body()).isEmpty();
        assertThat(colleague.status()).isEqualTo(404);
        assertThat(colleague.body()).doesNotContain("openapi:", "# TYPE", "pool");
    }

    /** T05. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 10.1.2.3",
                "X-Forwarded-For: 127.0.0.1",
                "Forwarded: for=127.0.0.1",
                "X-Real-IP: 127.0.0.1",
                "Via: 1.1 proxy"
            })
    void whoever_comes_through_a_proxy_does_not_learn_whether_the_portal_is_well(String header) {
        for (var path : List.of("/health", "/health/", "/health/live", "/health/ready", "/health/started")) {
            assertThat(Wire.plain().get(path, header).status()).as(path).isEqualTo(404);
            assertThat(Wire.plain().get(path, header).body()).as(path).doesNotContain("\"checks\"");
        }
        assertThat(Wire.plain().get("/health/live").status()).isEqualTo(200);
        assertThat(Wire.plain().get("/health/ready").status()).isEqualTo(200);
    }

    private record Door(String address, int port, String state, String inode) {}

    /** The sockets of the portal's process and of everything it started. */
    private static List<Door> doors(String... protocols) {
        var process = portalProcess();
        var inodes = Stream.concat(Stream.of(process), process.descendants())
                .flatMap(each -> inodes(each.pid()))
                .collect(Collectors.toSet());
        var doors = new ArrayList<Door>();
        for (var protocol : protocols) {
            lines(Path.of("/proc/net", protocol)).skip(1).forEach(line -> {
                var columns = line.strip().split("\\s+");
                var local = columns[1].split(":");
                doors.add(new Door(local[0], Integer.parseInt(local[1], 16), columns[3], columns[9]));
            });
        }
        return doors.stream().filter(door -> inodes.contains(door.inode)).toList();
    }

    private static ProcessHandle portalProcess() {
        var port = String.valueOf(URI.create(WithTarget.portal().url()).getPort());
        return ProcessHandle.current()
                .descendants()
                .filter(process -> String.join(" ", process.info().arguments().orElse(new String[0]))
                        .endsWith("--port " + port))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> inodes(long pid) {
        try (var handles = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return handles
                    .map(SocketsIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.of("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
