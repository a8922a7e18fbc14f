package org.leitplanke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server shows to strangers, asked over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerDoorsIT {

    private static final String PROXIED = "X-Forwarded-For";

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void health_answers_this_computer(String path) throws Exception {
        var answer = get(path, "X-Nothing");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void health_is_not_there_for_anybody_else(String path) throws Exception {
        assertThat(get(path, PROXIED).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics/vendor", "/openapi", "/nix"})
    void strangers_are_sent_to_the_sign_in_page(String path) throws Exception {
        var answer = get(path, "X-Nothing");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/sign-in.xhtml?to=");
    }

    @Test
    void the_server_does_not_say_what_it_is() throws Exception {
        var headers = get("/sign-in.xhtml", "X-Nothing").headers();

        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(headers.firstValue("Set-Cookie").orElseThrow())
                .startsWith("leitplanke=")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a\\b HTTP/1.1\r\nHost: x",
                "GET /sign-in.xhtml/../../x HTTP/1.1\r\nHost: x",
                "GET /sign-in.xhtml HTTP/9.1",
                "TRACE /sign-in.xhtml HTTP/1.1\r\nHost: x",
                "GET /%zz HTTP/1.1\r\nHost: x",
                "POST /sign-in.xhtml HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data\r\nContent-Length: 0"
            })
    void malformed_requests_learn_nothing(String request) throws Exception {
        var answer = raw(request + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContainIgnoringCase("payara", "glassfish", "java.", "\tat ");
    }

    private static HttpResponse<String> get(String path, String header) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + System.getProperty("portal.test.port") + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri).header(header, "10.0.0.7").build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", Integer.getInteger("portal.test.port"))) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
