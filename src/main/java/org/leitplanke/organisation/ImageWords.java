package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.organisation.ImportChange.Difference;
import org.leitplanke.organisation.ImportChange.Differences;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Words;

/** Says images of people and departments as pages show them: codes instead of ids, days, words of the domain. */
final class ImageWords {

    private final Map<String, String> departments;
    private final Map<String, String> sites;

    /** Codes of departments and sites by their ids. */
    ImageWords(List<Department> departments, List<Site> sites) {
        this.departments = codes(departments, one -> one.id().value(), Department::code);
        this.sites = codes(sites, one -> one.id().value(), Site::code);
    }

    /** The code of the department with this id, null for none. */
    String codeOf(String department) {
        return department == null ? null : departments.get(department);
    }

    List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.remove("head_person");
        var differences = new Differences();
        fields.forEach(field -> differences.compare(field, said(field, before), said(field, after)));
        return differences.list();
    }

    /** The names of these fields, in one line. */
    Words fields(List<String> fields) {
        return fields.stream()
                .map(field -> field.equals("head_person") ? "head" : field)
                .distinct()
                .map(field -> Words.of("organisation.field." + field))
                .reduce((one, other) -> Words.of("organisation.undo.and", one, other))
                .orElseThrow();
    }

    private Serializable said(String field, Map<String, String> image) {
        var value = image.get(field);
        return value == null
                ? null
                : switch (field) {
                    case "site" -> sites.get(value);
                    case "parent" -> codeOf(value);
                    case "type" -> DepartmentType.valueOf(value);
                    case "language" -> Language.valueOf(value);
                    case "employment" -> Employment.valueOf(value);
                    case "entry", "ended" -> LocalDate.parse(value);
                    case "exit" -> LocalDate.parse(value).equals(Person.OPEN) ? null : LocalDate.parse(value);
                    case PersonImage.MAIN, PersonImage.FURTHER -> stays(image, field);
                    default -> value;
                };
    }

    /** The last department, or all further ones. */
    private String stays(Map<String, String> image, String field) {
        var stays = PersonImage.stays(image, field);
        return stays.stream()
                .skip(field.equals(PersonImage.MAIN) ? stays.size() - 1 : 0)
                .map(stay -> codeOf(stay.department().value()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static <T> Map<String, String> codes(List<T> all, Function<T, String> id, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(id, code));
    }
}
