package org.leitplanke.responsibility.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Decimals;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.InBoth;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleContent;
import org.leitplanke.responsibility.RoleContent.Asked;
import org.leitplanke.responsibility.RoleDraft;

/** What the social media lead types about a role. */
public class RoleForm implements Serializable {

    /** Conditions asked for in all departments. */
    static final String ALL = "ALL";

    private final TextForm name = new TextForm();
    private final TextForm tasks = new TextForm();
    private String hoursPerWeek;
    private int minimum;
    private int maximum;
    private int deputies;
    private int termMonths;
    private boolean voluntary;
    private List<String> neededIn = new ArrayList<>();
    private final Map<String, List<String>> asks = new HashMap<>();
    private final Map<String, TextForm> apart = new LinkedHashMap<>();
    private final Map<String, TextForm> access = new LinkedHashMap<>();
    private LocalDate from;
    private String reason;

    RoleForm(List<String> roles, List<String> accessRoles) {
        roles.forEach(role -> apart.put(role, new TextForm()));
        accessRoles.forEach(role -> access.put(role, new TextForm()));
    }

    void read(RoleDraft draft, Language language) {
        var content = draft.content();
        name.read(content.name());
        tasks.read(content.tasks());
        hoursPerWeek = Decimals.write(content.hoursPerWeek(), language);
        minimum = content.minimum();
        maximum = content.maximum();
        deputies = content.deputies();
        termMonths = content.termMonths();
        voluntary = content.voluntary();
        neededIn =
                content.neededIn().stream().map(Enum::name).sorted().collect(Collectors.toCollection(ArrayList::new));
        asks.clear();
        content.asks()
                .forEach(asked -> asks.computeIfAbsent(
                                asked.in() == null ? ALL : asked.in().name(), any -> new ArrayList<>())
                        .add(key(asked.condition())));
        apart.forEach((role, reasons) -> reasons.read(content.apart().get(new RoleCode(role))));
        access.forEach((role, reasons) -> reasons.read(content.apartFromAccess().get(PortalRole.valueOf(role))));
        from = draft.from();
        reason = draft.reason();
    }

    RoleContent content() {
        var asked = new HashSet<Asked>();
        asks.forEach((type, conditions) -> conditions.forEach(condition ->
                asked.add(new Asked(type.equals(ALL) ? null : DepartmentType.valueOf(type), condition(condition)))));
        return new RoleContent(
                name.inBoth(),
                tasks.inBoth(),
                Decimals.read(hoursPerWeek).orElseThrow(RoleContent::hoursOdd),
                minimum,
                maximum,
                deputies,
                termMonths,
                voluntary,
                neededIn.stream().map(DepartmentType::valueOf).collect(Collectors.toSet()),
                asked,
                reasons(apart, RoleCode::new),
                reasons(access, PortalRole::valueOf));
    }

    private static <K> Map<K, InBoth> reasons(Map<String, TextForm> typed, Function<String, K> key) {
        return typed.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .collect(Collectors.toMap(
                        each -> key.apply(each.getKey()),
                        each -> each.getValue().inBoth()));
    }

    /** A condition as a value of a tick box. */
    static String key(Condition condition) {
        return condition.kind() + " " + condition.key();
    }

    private static Condition condition(String key) {
        var cut = key.indexOf(' ');
        return new Condition(Condition.Kind.valueOf(key.substring(0, cut)), key.substring(cut + 1));
    }

    public TextForm getName() {
        return name;
    }

    public TextForm getTasks() {
        return tasks;
    }

    public String getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(String hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    public int getMinimum() {
        return minimum;
    }

    public void setMinimum(int minimum) {
        this.minimum = minimum;
    }

    public int getMaximum() {
        return maximum;
    }

    public void setMaximum(int maximum) {
        this.maximum = maximum;
    }

    public int getDeputies() {
        return deputies;
    }

    public void setDeputies(int deputies) {
        this.deputies = deputies;
    }

    public int getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(int termMonths) {
        this.termMonths = termMonths;
    }

    public boolean isVoluntary() {
        return voluntary;
    }

    public void setVoluntary(boolean voluntary) {
        this.voluntary = voluntary;
    }

    public List<String> getNeededIn() {
        return neededIn;
    }

    public void setNeededIn(List<String> neededIn) {
        this.neededIn = neededIn;
    }

    /** Ticked conditions by kind of department, or {@link #ALL}. */
    public Map<String, List<String>> getAsks() {
        return asks;
    }

    /** Reasons by the other role; empty when the two go together. */
    public Map<String, TextForm> getApart() {
        return apart;
    }

    /** Reasons by access role of the portal; empty when the two go together. */
    public Map<String, TextForm> getAccess() {
        return access;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** A text typed in both languages. */
    public static class TextForm implements Serializable {

        private String german = "";
        private String english = "";

        void read(InBoth text) {
            german = text == null ? "" : text.german();
            english = text == null ? "" : text.english();
        }

        InBoth inBoth() {
            return new InBoth(strip(german), strip(english));
        }

        boolean isBlank() {
            return strip(german).isEmpty() && strip(english).isEmpty();
        }

        private static String strip(String text) {
            return text == null ? "" : text.strip();
        }

        public String getGerman() {
            return german;
        }

        public void setGerman(String german) {
            this.german = german;
        }

        public String getEnglish() {
            return english;
        }

        public void setEnglish(String english) {
            this.english = english;
        }
    }
}
