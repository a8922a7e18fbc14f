package org.leitplanke.attack;

import java.util.List;
import java.util.Random;

/** Inputs nobody would think of, the same ones for the same seed. */
final class Generator {

    private static final List<Integer> LENGTHS = List.of(
            0, 1, 2, 79, 80, 99, 100, 119, 120, 199, 200, 201, 255, 256, 999, 1_000, 1_001, 4_000, 4_001, 9_999,
            70_000);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\r\n",
            "\n\n\n",
            "\u0000",
            "a\u0000b",
            "\u0001\u0002\u0008\u000b\u001f",
            "\u001b[2J\u001b[31m",
            "\u007f\u0080\u009f",
            "\u00a0\u2003\u3000",
            "\u200b\u200d\ufeff",
            "\u202egnp.exe\u202c",
            "\u2028\u2029",
            "\ufffe\uffff",
            "\ufffd",
            "\ue000\uf8ff",
            "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud840\udc00",
            "e\u0301a\u0308",
            "Z\u0351\u036b\u0343\u036a\u0302A\u0360",
            "\u0130\u0131iI",
            "\u00df\u1e9e\ufb03",
            "\u0661\u0662\u0663",
            "\uff1d\uff11",
            "\u05d0\u05d1\u0627\u0628",
            "\u4f60\u597d",
            "x\r\nX-Injected: yes",
            "%0d%0aX-Injected:%20yes",
            "x\r\n[INFO] admin signed in",
            "0",
            "-1",
            "+1",
            "1,5",
            "1.5",
            "1e309",
            "NaN",
            "Infinity",
            "-0",
            "0x10",
            "007",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "99999999999999999999999999",
            "\u0663",
            "2026-02-30",
            "0000-00-00",
            "0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "-0001-01-01",
            "1899-12-31",
            "31.12.2026",
            "1.1.1",
            "2026-11-21T00:00",
            "+999999999-12-31",
            "today",
            "true",
            "false",
            "null",
            "undefined",
            "[]",
            "{}",
            "[object Object]",
            "on",
            "' or 1=1 --",
            "'; drop table account; --",
            "\" or \"\"=\"",
            "%' escape '",
            "%",
            "_",
            "\\",
            "\\'",
            "1; select pg_sleep(20)",
            "{d '2026-01-01'}",
            "x') union select password_hash from account --",
            "../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "file:///etc/passwd",
            "//evil.test/x",
            "https://evil.test",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "C:\\x",
            "/WEB-INF/web.xml",
            "#{7*7}",
            "${7*7}",
            "#{request.getClass()}",
            "#{facesContext.externalContext.invalidateSession()}",
            "#{",
            "}",
            "{0}",
            "{0",
            "'{",
            "''",
            "%s%n%d",
            "{1}{2}{3}",
            "=HYPERLINK(\"http://evil.test\")",
            "@SUM(1)",
            "-2+3",
            "00000000-0000-0000-0000-000000000000",
            "4711",
            "R99",
            "T99",
            "ADMIN",
            "0".repeat(64),
            "jakarta.faces.ViewState",
            "signIn:go",
            "NOT_A_CONSTANT");

    private static final List<String> HTML = List.of(
            "%s<script>alert(1)</script>",
            "%s<b\"'>",
            "%s\"><img src=x onerror=alert(1)>",
            "%s'><svg/onload=alert(1)>",
            "%s</textarea><script>alert(1)</script>",
            "%s</title><b>",
            "%s--><b>",
            "%s]]><b>",
            "%s<b onmouseover=alert(1)>x</b>",
            "# %s<b>\n\n<iframe src=//evil.test>",
            "[%s<b>](javascript:alert(1))",
            "![%s<b>](x\" onerror=\"alert(1))",
            "%s<style>*{display:none}</style>",
            "%s&#60;b&#62;<b>",
            "%s<math><mi//xlink:href=\"data:x,<b>\">",
            "<%s<b>");

    private static final List<String> DEEP =
            List.of("> ", "- ", "[", "![", "<a>", "*", "_", "`", "(", "| a ", "#", "{", "\\");

    private final Random random;

    Generator(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A value; what stands in {@code marker} must come back escaped if it comes back at all. */
    String value(String marker, List<String> offered) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> one(TEXTS);
            case 3, 4, 5 -> one(HTML).formatted(marker);
            case 6 -> characters(one(LENGTHS));
            case 7 -> marker + "<b>" + one(TEXTS) + one(HTML).formatted(marker);
            case 8 -> offered.isEmpty() ? one(TEXTS) : one(offered);
            default -> random.nextInt(4) == 0 ? one(DEEP).repeat(3_000) : one(TEXTS) + one(TEXTS);
        };
    }

    /** So many characters from anywhere in Unicode that a form can send. */
    private String characters(int length) {
        if (random.nextBoolean()) {
            return "a".repeat(length);
        }
        var text = new StringBuilder();
        while (text.length() < length) {
            var any = random.nextInt(0x2_0000);
            if (any != 0 && !(any >= 0xd800 && any <= 0xdfff)) {
                text.appendCodePoint(any);
            }
        }
        return text.toString();
    }
}
