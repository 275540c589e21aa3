package io.followthrough.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever subtracts what is shown, from whatever table, never gets to fewer than twenty people. */
class SmallGroupsPropertyTest {

    private static final List<Duration> WAITS =
            List.of(Duration.ofHours(2), Duration.ofHours(20), Duration.ofHours(30), Duration.ofHours(60));

    @TempDir
    Path folder;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    static Stream<Integer> fewSeeds() {
        return IntStream.range(0, 8).boxed();
    }

    /** Two tables over the same people: the second knows some of them only, and counts some of them twice. */
    @ParameterizedTest
    @MethodSource("seeds")
    void no_difference_of_figures_tells_of_few(int seed) {
        Random random = new Random(seed);
        int people = 15 + random.nextInt(90);
        List<Figure> figures = new ArrayList<>(table(random, people, 1.0));
        figures.addAll(table(random, people, random.nextDouble()));

        assertNoSmallDifference(figures, SmallGroups.shown(figures));
    }

    /** The six tables of the report, from the events of people who waited and went on as chance would have it. */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void no_difference_of_the_report_tells_of_few(int seed) throws Exception {
        Random random = new Random(seed);
        Population acme = new Population("acme");
        for (Duration wait : WAITS) {
            int people = random.nextInt(45);
            acme.join(people, wait, people == 0 ? 0 : random.nextInt(people));
        }
        int silent = random.nextInt(30);
        acme.join(silent, null, silent / 2);
        EventSchemas schemas = EventSchemas.published();
        Anonymizer anonymizer = new Anonymizer(schemas, Pseudonyms.keptIn(folder.resolve("key")));
        try (Warehouse warehouse = Warehouse.open(folder.resolve("events.duckdb"), schemas)) {
            warehouse.load(
                    acme.received().stream()
                            .flatMap(event -> anonymizer.fact(event).stream())
                            .toList(),
                    Map.of());
            Collection<CountedTable> tables = new Report(warehouse).count().values();
            List<Figure> figures = tables.stream()
                    .flatMap(table -> table.figuresByTenant().values().stream().flatMap(List::stream))
                    .toList();

            assertThat(figures).hasSizeGreaterThan(10);
            assertNoSmallDifference(figures, Report.shown(tables));
        }
    }

    @Test
    void large_groups_whose_rest_is_large_are_all_shown() {
        Units units = new Units();
        BitSet some = new BitSet();
        BitSet others = new BitSet();
        IntStream.range(0, 60).forEach(person -> (person < 25 ? some : others).set(units.add(person)));
        List<Figure> figures = List.of(new Figure(units, some, "25"), new Figure(units, others, "35"));

        assertThat(SmallGroups.shown(figures)).containsExactlyElementsOf(figures);
    }

    private static List<Figure> table(Random random, int people, double share) {
        Units units = new Units();
        BitSet all = new BitSet();
        List<BitSet> parts = Stream.generate(BitSet::new).limit(4).toList();
        BitSet odd = new BitSet();
        for (int person = 0; person < people; person++) {
            for (int times = random.nextInt(5) == 0 ? 2 : 1; times > 0 && random.nextDouble() <= share; times--) {
                int unit = units.add(person);
                all.set(unit);
                parts.get(random.nextInt(2) * random.nextInt(4)).set(unit);
                odd.set(unit, random.nextBoolean());
            }
        }
        return Stream.concat(Stream.of(all, odd), parts.stream())
                .map(set -> new Figure(units, set, String.valueOf(set.cardinality())))
                .toList();
    }

    /** By trying every choice of figures, in another way than the one looked at does. */
    private static void assertNoSmallDifference(List<Figure> figures, Set<Figure> shown) {
        assertThat(shown)
                .allSatisfy(figure -> assertThat(figure.people().cardinality())
                        .satisfiesAnyOf(
                                people -> assertThat(people).isZero(),
                                people -> assertThat(people).isGreaterThanOrEqualTo(20)));
        Stream.concat(shown.stream(), totals(figures)).forEach(whole -> {
            List<Figure> sameTable = shown.stream()
                    .filter(part -> part.counted() == whole.counted())
                    .toList();
            assertDifferences(whole, sameTable, Figure::units, whole.counted()::people);
            assertDifferences(whole, List.copyOf(shown), Figure::people, people -> people);
        });
    }

    private static void assertDifferences(
            Figure whole, List<Figure> all, Function<Figure, BitSet> compared, Function<BitSet, BitSet> people) {
        BitSet set = compared.apply(whole);
        List<BitSet> parts = all.stream()
                .map(compared)
                .filter(part -> !part.isEmpty() && !part.equals(set))
                .filter(part -> union(part, set).equals(set))
                .distinct()
                .limit(14)
                .toList();
        for (int choice = 1; choice < 1 << parts.size(); choice++) {
            BitSet taken = new BitSet();
            int size = 0;
            for (int index = 0; index < parts.size(); index++) {
                if ((choice & 1 << index) != 0) {
                    taken = union(taken, parts.get(index));
                    size += parts.get(index).cardinality();
                }
            }
            if (size == taken.cardinality()) {
                BitSet rest = (BitSet) set.clone();
                rest.andNot(taken);
                assertThat(people.apply(rest).cardinality())
                        .satisfiesAnyOf(
                                left -> assertThat(left).isZero(),
                                left -> assertThat(left).isGreaterThanOrEqualTo(20));
            }
        }
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    private static Stream<Figure> totals(List<Figure> figures) {
        return figures.stream().map(Figure::counted).distinct().map(units -> {
            BitSet all = new BitSet();
            figures.stream().filter(figure -> figure.counted() == units).forEach(figure -> all.or(figure.units()));
            return new Figure(units, all, "");
        });
    }
}
