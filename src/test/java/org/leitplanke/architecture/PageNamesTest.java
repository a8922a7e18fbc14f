package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One page, one bean, one name: /guideline/edit.xhtml – guideline.web.GuidelineEditPage – #{guidelineEditPage}. */
class PageNamesTest {

    /** Pages at the root, for people who are not in a feature yet. */
    private static final Set<String> AT_ROOT =
            Set.of("/index.xhtml", "/sign-in.xhtml", "/setup.xhtml", "/welcome.xhtml");

    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b(?=[.\\[])");

    @Test
    void every_page_has_its_bean_and_every_bean_its_page() {
        var beans = House.classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Page"))
                .filter(type -> type.getPackageName().endsWith(".web"))
                .collect(Collectors.toMap(PageNamesTest::pageOf, JavaClass::getSimpleName));
        var pages = Page.all().stream()
                .map(Page::file)
                .filter(file -> !file.startsWith("/WEB-INF/"))
                .collect(Collectors.toSet());
        var violations = new ArrayList<String>();

        beans.forEach((page, bean) -> {
            if (!pages.contains(page)) {
                violations.add(bean + " has no page " + page);
            }
        });
        pages.stream().filter(page -> !beans.containsKey(page)).forEach(page -> violations.add(page + " has no bean"));

        House.none(violations, "whoever sees an address finds the file and the bean without searching");
    }

    @Test
    void pages_ask_only_their_own_bean() {
        var violations = Page.all().stream()
                .flatMap(page ->
                        foreignBeans(
                                page.file(),
                                House.read(House.PAGES.resolve(page.file().substring(1))))
                                .stream())
                .toList();

        House.none(
                violations, "a page answers one question with one bean; what two pages share is a tag or an include");
    }

    @Test
    void addresses_and_beans_are_compared() {
        assertThat(pageOf("channel", "ChannelEditPage")).isEqualTo("/channel/edit.xhtml");
        assertThat(pageOf("identity", "IdentitySignInPage")).isEqualTo("/sign-in.xhtml");
        assertThat(pageOf("home", "HomePage")).isEqualTo("/index.xhtml");
        assertThat(foreignBeans("/channel/edit.xhtml", "#{channelListPage.rows}"))
                .hasSize(1);
        assertThat(foreignBeans("/channel/edit.xhtml", "#{channelEditPage.form.name}"))
                .isEmpty();
    }

    private static List<String> foreignBeans(String file, String source) {
        var names = new HashSet<String>();
        BEAN.matcher(source).results().forEach(bean -> names.add(bean.group(1)));
        return names.stream()
                .filter(name -> !file.startsWith("/WEB-INF/"))
                .filter(name -> !pageOf(featureOf(name), name).equals(file))
                .map(name -> file + " asks #{" + name + "}")
                .toList();
    }

    private static String featureOf(String bean) {
        return bean.replaceAll("^([A-Za-z][a-z]*).*", "$1").toLowerCase(Locale.ROOT);
    }

    private static String pageOf(JavaClass bean) {
        return pageOf(House.featureOf(bean), bean.getSimpleName());
    }

    private static String pageOf(String feature, String bean) {
        var words = bean.substring(feature.length(), bean.length() - "Page".length());
        var last = words.isEmpty() ? "index" : words.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        var name = last.toLowerCase(Locale.ROOT) + ".xhtml";
        return AT_ROOT.contains("/" + name) ? "/" + name : "/" + feature + "/" + name;
    }
}
