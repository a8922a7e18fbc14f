package org.leitplanke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperatorsFilterTest {

    private static final Map<String, String> NO_HEADERS = Map.of();

    @Test
    void this_computer_gets_an_answer() throws Exception {
        assertThat(answerTo("127.0.0.1", NO_HEADERS)).containsExactly("let through");
        assertThat(answerTo("0:0:0:0:0:0:0:1", NO_HEADERS)).containsExactly("let through");
    }

    @Test
    void other_computers_find_nothing() throws Exception {
        assertThat(answerTo("10.0.0.7", NO_HEADERS)).containsExactly("404");
    }

    @Test
    void a_proxy_on_this_computer_is_not_this_computer() throws Exception {
        assertThat(answerTo("127.0.0.1", Map.of("X-Forwarded-For", "10.0.0.7"))).containsExactly("404");
        assertThat(answerTo("127.0.0.1", Map.of("Forwarded", "for=10.0.0.7"))).containsExactly("404");
    }

    @Test
    void of_anything_but_health_not_even_this_computer_hears() throws Exception {
        assertThat(answerTo("/metrics", "127.0.0.1", NO_HEADERS)).containsExactly("404");
        assertThat(answerTo("/openapi", "127.0.0.1", NO_HEADERS)).containsExactly("404");
    }

    private static List<String> answerTo(String address, Map<String, String> headers) throws Exception {
        return answerTo("/health", address, headers);
    }

    private static List<String> answerTo(String path, String address, Map<String, String> headers) throws Exception {
        var answers = new ArrayList<String>();
        var request = fake(HttpServletRequest.class, (self, method, arguments) -> switch (method.getName()) {
            case "getServletPath" -> path;
            case "getRemoteAddr" -> address;
            case "getHeader" -> headers.get(arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
        var response = fake(HttpServletResponse.class, (self, method, arguments) -> {
            answers.add(String.valueOf(arguments[0]));
            return null;
        });

        new OperatorsFilter().doFilter(request, response, (any, other) -> answers.add("let through"));

        return answers;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
