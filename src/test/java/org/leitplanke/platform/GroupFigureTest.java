package org.leitplanke.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody can compute from figures who knows who belongs where, but not for whom it holds. */
class GroupFigureTest {

    private static final int LARGEST = 150;
    private static final int COMPANIES = Integer.getInteger("rounds", 20_000);

    @Test
    void every_number_behind_a_range_is_told_alike_and_there_are_at_least_five() {
        for (var people = 10; people <= LARGEST; people++) {
            for (var counted = 0; counted <= people; counted++) {
                var figure = GroupFigure.of(people, counted);
                assertThat(counted).isBetween(figure.least(), figure.most());
                assertThat(figure.most() - figure.least()).isGreaterThanOrEqualTo(GroupFigure.FEWEST - 1);
                for (var other = figure.least(); other <= figure.most(); other++) {
                    assertThat(GroupFigure.of(people, other)).isEqualTo(figure);
                }
            }
        }
    }

    @Test
    void a_group_that_cannot_be_told_says_nothing_not_even_its_size() {
        for (var people = 0; people < 10; people++) {
            for (var counted = 0; counted <= people; counted++) {
                assertThat(GroupFigure.of(people, counted)).isEqualTo(new GroupFigure(false, 0, 0, 0));
            }
        }
        assertThat(GroupFigure.of(40, 20, 36).shown()).isFalse();
        assertThat(GroupFigure.of(40, 20, 35).shown()).isTrue();
        assertThat(GroupFigure.of(40, 20, 40).shown()).isTrue();
    }

    @Test
    void a_range_is_said_as_people_say_it() {
        assertThat(GroupFigure.of(40, 3).words()).isEqualTo(Words.of("group.atMost", 4, 40));
        assertThat(GroupFigure.of(40, 27).words()).isEqualTo(Words.of("group.between", 25, 29, 40));
        assertThat(GroupFigure.of(40, 40).words()).isEqualTo(Words.of("group.atLeast", 36, 40));
        assertThat(GroupFigure.of(40, 40).percent()).isEqualTo(95);
        assertThat(GroupFigure.of(4, 4).words()).isEqualTo(Words.of("group.hidden"));
    }

    /** Departments by filter, the whole company, one's own team by name: whatever is taken from whatever. */
    @Test
    void no_two_figures_shown_to_the_same_reader_give_away_one_to_four_people() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("figures: seed " + seed + ", " + COMPANIES + " companies");
        var random = new Random(seed);
        var differences = 0;
        for (var round = 0; round < COMPANIES; round++) {
            differences += attack(new Company(random), "seed " + seed + ", company " + round);
        }
        assertThat(differences).as("small differences that were tried").isGreaterThan(COMPANIES / 100);
    }

    /** A rule without the known part would be broken by the same attack, so the attack is worth something. */
    @Test
    void the_attack_succeeds_against_figures_that_look_at_themselves_only() {
        var random = new Random(4711);
        var broken = IntStream.range(0, 2_000)
                .mapToObj(round -> new Company(random))
                .anyMatch(company -> {
                    var careless = company.told(false);
                    return company.pairs(careless).stream().anyMatch(Difference::givesAway);
                });
        assertThat(broken).isTrue();
    }

    private static int attack(Company company, String which) {
        var small = 0;
        for (var difference : company.pairs(company.told(true))) {
            assertThat(difference.givesAway()).as(which + ": " + difference).isFalse();
            small += difference.people() > 0 && difference.people() < 2 * GroupFigure.FEWEST ? 1 : 0;
        }
        return small;
    }

    /** People by number, for whom it holds, and departments one inside the other. */
    private static final class Company {

        private final Set<Integer> holds = new HashSet<>();
        private final List<Set<Integer>> departments = new ArrayList<>();

        Company(Random random) {
            var size = random.nextInt(60);
            var share = random.nextDouble();
            for (var person = 0; person < size; person++) {
                if (random.nextDouble() < share) {
                    holds.add(person);
                }
            }
            var from = 0;
            while (from < size) {
                var until = Math.min(size, from + 1 + random.nextInt(20));
                if (random.nextBoolean()) {
                    departments.add(range(from + random.nextInt(until - from), until));
                }
                departments.add(range(from, until));
                from = until;
            }
            departments.add(range(0, size));
        }

        /** The figures of all departments and then of the company, for the head of one of them who sees her team. */
        List<Told> told(boolean careful) {
            var told = new ArrayList<Told>();
            var known = new HashSet<Integer>();
            var team = departments.get(0);
            var done = (int) team.stream().filter(holds::contains).count();
            told.add(new Told(team, done, done));
            known.addAll(team);
            for (var department : departments) {
                var counted = department.stream().filter(holds::contains).count();
                var inside = department.stream().filter(known::contains).count();
                var figure = GroupFigure.of(department.size(), counted, careful ? inside : 0);
                if (figure.shown()) {
                    told.add(new Told(department, figure.least(), figure.most()));
                    known.addAll(department);
                }
            }
            return told;
        }

        /** Every figure less every other one inside it, and less all of them; less her own team in either case. */
        List<Difference> pairs(List<Told> told) {
            var pairs = new ArrayList<Difference>();
            for (var whole : told.subList(1, told.size())) {
                var rest = whole;
                for (var part : told) {
                    if (part != whole && whole.group().containsAll(part.group())) {
                        pairs.add(whole.without(part).without(told.get(0)).known());
                        rest = rest.without(part);
                    }
                }
                pairs.add(rest.known());
            }
            return pairs;
        }

        private static Set<Integer> range(int from, int until) {
            return new HashSet<>(IntStream.range(from, until).boxed().toList());
        }
    }

    private record Told(Set<Integer> group, int least, int most) {

        Told without(Told part) {
            if (!group.containsAll(part.group())) {
                return this;
            }
            var left = new HashSet<>(group);
            left.removeAll(part.group());
            return new Told(left, least - part.most(), most - part.least());
        }

        Difference known() {
            return new Difference(group.size(), least, most);
        }
    }

    /** What is known of those who are in the one group and not in the other. */
    private record Difference(int people, int least, int most) {

        /** One exact number of one to four people, or any knowledge at all about a group of that size. */
        boolean givesAway() {
            var from = Math.max(0, least);
            var to = Math.min(people, most);
            return people > 0 && people < GroupFigure.FEWEST
                    ? to - from < people
                    : from == to
                            && (from > 0 && from < GroupFigure.FEWEST
                                    || people - from > 0 && people - from < GroupFigure.FEWEST);
        }
    }
}
