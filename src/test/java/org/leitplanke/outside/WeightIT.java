package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages travel compressed, and what does not change travels once. */
@ExtendWith(WithPortal.class)
class WeightIT {

    private static final Pattern PART = Pattern.compile("(?:src|href)=\"([^\"]*jakarta\\.faces\\.resource[^\"]*)\"");

    @Test
    void the_start_page_comes_with_few_parts_that_may_be_kept_for_a_year() throws Exception {
        var page = Visitor.known("eva.brandt").get("/index.xhtml").body();
        var parts = PART.matcher(page)
                .results()
                .map(hit -> hit.group(1).replace("&amp;", "&"))
                .toList();

        assertThat(parts).hasSizeBetween(3, 11);
        for (var part : parts) {
            assertThat(part).as("its address changes with its content").contains("v=");
            assertThat(head(get(part), "Cache-Control")).contains("max-age=31536000");
        }
    }

    @Test
    void pages_and_styles_are_compressed() throws Exception {
        var page = Visitor.known("eva.brandt").get("/index.xhtml").body();
        var style = PART.matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .filter(part -> part.contains(".css"))
                .findFirst()
                .orElseThrow()
                .replace("&amp;", "&");

        assertThat(head(get(style), "Content-Encoding")).isEqualTo("gzip");
        assertThat(head(get("/sign-in.xhtml"), "Content-Encoding")).isEqualTo("gzip");
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(WithPortal.portal().url() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static String head(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
