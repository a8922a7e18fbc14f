package org.leitplanke.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests that something is wrong with, as bytes: each provokes an error or at least a question. */
final class Odd {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private Odd() {}

    /** By what is odd about them, on this page. */
    static Map<String, String> requests(String page) {
        var odd = new LinkedHashMap<String, String>();
        for (var method : List.of("TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO", "get")) {
            odd.put("method " + method, method + " " + page + " HTTP/1.1\r\n" + Wire.head() + "\r\n");
        }
        odd.put("no host", "GET " + page + " HTTP/1.1\r\nConnection: close\r\n\r\n");
        odd.put("foreign host", "GET " + page + " HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n");
        odd.put("host with a script", "GET " + page + " HTTP/1.1\r\nHost: x\"><script>\r\nConnection: close\r\n\r\n");
        odd.put("foreign address", "GET http://evil.test" + page + " HTTP/1.1\r\n" + Wire.head() + "\r\n");
        odd.put("HTTP 3.7", "GET " + page + " HTTP/3.7\r\n" + Wire.head() + "\r\n");
        odd.put(
                "address of 20 kB",
                "GET " + page + "?a=" + "a".repeat(20_000) + " HTTP/1.1\r\n" + Wire.head() + "\r\n");
        odd.put("address with %zz", "GET " + page + "?to=%zz HTTP/1.1\r\n" + Wire.head() + "\r\n");
        odd.put("address that is no UTF-8", "GET " + page + "?id=%ff%fe HTTP/1.1\r\n" + Wire.head() + "\r\n");
        odd.put("address with NUL", "GET " + page + "?id=%00 HTTP/1.1\r\n" + Wire.head() + "\r\n");
        odd.put("address with a line break", "GET " + page + "?to=%0d%0aX-A:b HTTP/1.1\r\n" + Wire.head() + "\r\n");
        header(odd, page, "header of 20 kB", "X-Big: " + "a".repeat(20_000));
        header(odd, page, "300 headers", "X-Many: a\r\n".repeat(300) + "X-Last: a");
        header(odd, page, "broken flash cookie", "Cookie: csfcfc=7aXBAow%3D");
        header(odd, page, "broken session cookie", "Cookie: leitplanke=\"../../x");
        header(odd, page, "control characters in a cookie", "Cookie: leitplanke=\u0001\u00ff; ;;=");
        header(odd, page, "language with a script", "Accept-Language: \"><script>alert(1)</script>");
        header(odd, page, "language cookie with a script", "Cookie: leitplanke-language=\"><script>");
        header(odd, page, "nonsense as a date", "If-Modified-Since: nonsense");
        header(odd, page, "nonsense as a range", "Range: bytes=abc");
        header(odd, page, "nonsense as an accepted type", "Accept: */nonsense;q=x");
        header(odd, page, "nonsense expected", "Expect: nonsense");
        header(odd, page, "asks for HTTP/2", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA");
        header(odd, page, "a header with a blank", "X A: b");
        header(odd, page, "a folded header", "X-A: b\r\n c");
        header(odd, page, "partial ajax by GET", "Faces-Request: partial/ajax");
        posts(odd, page);
        return odd;
    }

    /** Requests that concern no page; the server keeps these connections open, waiting for more. */
    static Map<String, String> once() {
        return Map.of(
                "method CONNECT", "CONNECT evil.test:443 HTTP/1.1\r\n" + Wire.head() + "\r\n",
                "HTTP/2 beginning", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "a stranger's protocol", "\u0016\u0003\u0001\u0002\u0000\u0001" + "A".repeat(200) + "\r\n\r\n",
                "address outside", "GET /../../etc/passwd HTTP/1.1\r\n" + Wire.head() + "\r\n",
                "%zz", "GET /%zz HTTP/1.1\r\n" + Wire.head() + "\r\n");
    }

    private static void header(Map<String, String> odd, String page, String name, String header) {
        odd.put(name, "GET " + page + " HTTP/1.1\r\n" + Wire.head(header) + "\r\n");
    }

    private static void posts(Map<String, String> odd, String page) {
        var states = Map.of(
                "serialised", "rO0ABXNyAAxqYXZhLm5ldC5VUkw",
                "stateless", "stateless",
                "long", "1".repeat(400) + ":1",
                "foreign", "4711:-4711",
                "empty", "",
                "with a script", "%22%3E%3Cscript%3E");
        states.forEach(
                (name, state) -> post(odd, page, "state " + name, FORM, "jakarta.faces.ViewState=" + state + "&x=x"));
        post(odd, page, "no state", FORM, "signIn=signIn&signIn:go=x");
        post(odd, page, "state of a resource", FORM, "jakarta.faces.ViewState=1:1&jakarta.faces.source=%23%7B7*7%7D");
        post(odd, page, "unknown charset", FORM.replace("\r\n", "; charset=nonsense\r\n"), "a=b");
        post(odd, page, "UTF-16", FORM.replace("\r\n", "; charset=utf-16\r\n"), "a=b");
        post(odd, page, "JSON", "Content-Type: application/json\r\n", "{}{");
        post(
                odd,
                page,
                "XML",
                "Content-Type: text/xml\r\n",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
        post(odd, page, "parts without boundary", "Content-Type: multipart/form-data\r\n", "abcde");
        post(odd, page, "parts that are none", "Content-Type: multipart/form-data; boundary=x\r\n", "abcde");
        post(
                odd,
                page,
                "parts that end too soon",
                "Content-Type: multipart/form-data; boundary=x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"\u0000b\"\r\n\r\nabc");
        post(odd, page, "percent signs", FORM, "%%%=%zz&=&&&a=%");
        post(odd, page, "2,000 fields", FORM, "a=b&".repeat(2_000));
        post(odd, page, "partial ajax", FORM + "Faces-Request: partial/ajax\r\n", "jakarta.faces.partial.ajax=true");
        post(odd, page, "content kept by PrimeFaces", FORM, "pfdrt=sc&ln=primefaces&pfdrid=uMKljPgnOTVxmOB0");
        odd.put("length that is none", "POST " + page + " HTTP/1.1\r\n" + Wire.head("Content-Length: abc") + "\r\n");
        odd.put("negative length", "POST " + page + " HTTP/1.1\r\n" + Wire.head("Content-Length: -5") + "\r\n");
        odd.put(
                "two lengths",
                "POST " + page + " HTTP/1.1\r\n"
                        + Wire.head(FORM.strip(), "Content-Length: 5", "Transfer-Encoding: chunked") + "\r\n0\r\n\r\n");
        odd.put(
                "broken chunk",
                "POST " + page + " HTTP/1.1\r\n" + Wire.head(FORM.strip(), "Transfer-Encoding: chunked")
                        + "\r\nzz\r\nabc\r\n");
    }

    private static void post(Map<String, String> odd, String page, String name, String type, String body) {
        odd.put(
                name,
                "POST " + page + " HTTP/1.1\r\n" + Wire.head() + type + "Content-Length: " + body.length() + "\r\n\r\n"
                        + body);
    }
}
