package org.leitplanke.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person and where she belongs, field by field; her stays in one field each for the main and the further ones. */
final class PersonImage {

    static final String MAIN = "department";
    static final String FURTHER = "further";

    /** A stay as the image says it. */
    record Told(String id, DepartmentId department, LocalDate from, LocalDate until) {}

    private PersonImage() {}

    static Map<String, String> of(Person person, List<Membership> stays) {
        var image = person.image();
        put(image, MAIN, stays.stream().filter(Membership::isMain));
        put(image, FURTHER, stays.stream().filter(stay -> !stay.isMain()));
        return image;
    }

    private static void put(Map<String, String> image, String field, Stream<Membership> stays) {
        var told = stays.sorted(Comparator.comparing(Membership::fromDay).thenComparing(Membership::id))
                .map(stay -> stay.id() + " " + stay.department() + " " + stay.fromDay() + " " + stay.untilDay())
                .collect(Collectors.joining(";"));
        if (!told.isEmpty()) {
            image.put(field, told);
        }
    }

    /** What the image says of her main department, or of the further ones. */
    static List<Told> stays(Map<String, String> image, String field) {
        return image.containsKey(field)
                ? Stream.of(image.get(field).split(";"))
                        .map(one -> one.split(" "))
                        .map(one -> new Told(
                                one[0], new DepartmentId(one[1]), LocalDate.parse(one[2]), LocalDate.parse(one[3])))
                        .toList()
                : List.of();
    }
}
