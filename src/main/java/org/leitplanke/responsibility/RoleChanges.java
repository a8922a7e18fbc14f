package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.RoleContent.Asked;
import org.leitplanke.responsibility.RoleProposal.Change;

/** Says in words what is different between two versions of a role. */
@ApplicationScoped
class RoleChanges {

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Conditions conditions;

    List<Change> between(RoleContent before, RoleContent after, Language language) {
        var texts = ResourceBundle.getBundle("texts", language.locale());
        var titles = conditions.titles(language);
        var roles = catalogue.byCode(language);
        var found = new ArrayList<Change>();
        Function<Function<RoleContent, String>, String[]> both =
                read -> new String[] {read.apply(before), read.apply(after)};
        add(found, "name", both.apply(content -> content.name().in(language)));
        add(found, "tasks", both.apply(content -> content.tasks().in(language)));
        add(
                found,
                "hours",
                both.apply(content ->
                        NumberFormat.getNumberInstance(language.locale()).format(content.hoursPerWeek())));
        add(found, "minimum", both.apply(content -> String.valueOf(content.minimum())));
        add(
                found,
                "maximum",
                both.apply(content -> content.maximum() == 0
                        ? texts.getString("responsibility.roles.noLimit")
                        : String.valueOf(content.maximum())));
        add(found, "deputies", both.apply(content -> String.valueOf(content.deputies())));
        add(found, "term", both.apply(content -> String.valueOf(content.termMonths())));
        add(
                found,
                "voluntary",
                both.apply(content ->
                        texts.getString(content.voluntary() ? "responsibility.roles.yes" : "responsibility.roles.no")));
        add(
                found,
                "neededIn",
                both.apply(content -> content.neededIn().isEmpty()
                        ? texts.getString("responsibility.roles.neededEverywhere")
                        : joined(content.neededIn().stream()
                                .map(type -> texts.getString("organisation.type." + type))
                                .toList())));
        add(
                found,
                "needs",
                both.apply(content -> joined(content.asks().stream()
                        .map(asked -> said(asked, titles, texts))
                        .toList())));
        add(
                found,
                "apart",
                both.apply(content -> joined(content.apart().keySet().stream()
                        .map(other -> roles.get(other).name())
                        .toList())));
        add(found, "apartReasons", both.apply(content -> reasons(content.apart(), language)));
        add(
                found,
                "access",
                both.apply(content -> joined(content.apartFromAccess().keySet().stream()
                        .map(access -> texts.getString("identity.role." + access))
                        .toList())));
        add(found, "accessReasons", both.apply(content -> reasons(content.apartFromAccess(), language)));
        return found;
    }

    private static void add(List<Change> found, String what, String[] both) {
        if (!both[0].equals(both[1])) {
            found.add(new Change(Words.of("responsibility.roleChange." + what), both[0], both[1]));
        }
    }

    private static String said(Asked asked, Conditions.Titles titles, ResourceBundle texts) {
        var title = titles.of(asked.condition()).text();
        return asked.in() == null ? title : title + " (" + texts.getString("organisation.type." + asked.in()) + ")";
    }

    private static String reasons(Map<?, InBoth> apart, Language language) {
        return joined(apart.values().stream().map(reason -> reason.in(language)).toList());
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? "–" : new TreeSet<>(words).stream().collect(Collectors.joining("; "));
    }
}
