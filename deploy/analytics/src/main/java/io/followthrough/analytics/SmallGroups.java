package io.followthrough.analytics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cell suppression: which of a tenant's figures can be shown so that none tells of fewer than {@link #LEAST} people, and
 * no difference of those shown does. Primary suppression hides the small figures, complementary suppression goes on to hide
 * the smallest figure of each difference that is too small, until there is none.
 *
 * <p>A difference is a figure, or the total of a table, without other figures that are part of it and have nothing in
 * common. Within one table units are compared; across tables, which count other things, the people behind them are. The
 * total of a table counts as known even where no table prints it.
 */
final class SmallGroups {

    /** How many people a figure has to tell of. */
    static final int LEAST = 20;

    private static final Comparator<Figure> BY_PEOPLE =
            Comparator.comparingInt(figure -> figure.people().cardinality());

    private final List<Figure> totals;
    private final Set<Figure> shown = new LinkedHashSet<>();

    private SmallGroups(Collection<Figure> figures) {
        totals = totals(figures);
        figures.stream().filter(figure -> !isSmall(figure.people())).forEach(shown::add);
    }

    /** Those of one tenant's figures that are shown; one that tells of nobody is, too. */
    static Set<Figure> shown(Collection<Figure> figures) {
        SmallGroups groups = new SmallGroups(figures);
        for (Optional<List<Figure>> found = groups.smallDifference(); found.isPresent(); ) {
            groups.shown.remove(found.get().stream().min(BY_PEOPLE).orElseThrow());
            found = groups.smallDifference();
        }
        return groups.shown;
    }

    private static boolean isSmall(BitSet people) {
        return !people.isEmpty() && people.cardinality() < LEAST;
    }

    /** The figures shown of which one, or a total, less the others would tell of too few. */
    private Optional<List<Figure>> smallDifference() {
        return Stream.concat(totals.stream(), shown.stream())
                .flatMap(whole -> Stream.concat(
                        new Differences(whole, partsOf(whole, true), Figure::units, whole.counted()::people)
                                .small().stream(),
                        new Differences(whole, partsOf(whole, false), Figure::people, people -> people)
                                .small().stream()))
                .findFirst();
    }

    private List<Figure> partsOf(Figure whole, boolean ofSameTable) {
        Set<BitSet> seen = new HashSet<>();
        return shown.stream()
                .filter(part -> !part.units().isEmpty())
                .filter(part -> !ofSameTable || part.counted() == whole.counted())
                .filter(part -> seen.add(ofSameTable ? part.units() : part.people()))
                .toList();
    }

    private static List<Figure> totals(Collection<Figure> figures) {
        Map<Units, BitSet> all = new LinkedHashMap<>();
        figures.forEach(figure ->
                all.computeIfAbsent(figure.counted(), none -> new BitSet()).or(figure.units()));
        return all.entrySet().stream()
                .map(total -> new Figure(total.getKey(), total.getValue(), ""))
                .toList();
    }

    /** Takes parts away from a whole, each from what the others leave, and looks at who remains. */
    private final class Differences {

        private final Figure whole;
        private final List<Figure> parts;
        private final List<BitSet> sets;
        private final BitSet set;
        private final Function<BitSet, BitSet> people;

        Differences(
                Figure whole, List<Figure> parts, Function<Figure, BitSet> compared, Function<BitSet, BitSet> people) {
            this.whole = whole;
            this.parts = parts;
            this.sets = parts.stream().map(compared).toList();
            this.set = compared.apply(whole);
            this.people = people;
        }

        Optional<List<Figure>> small() {
            return small(set, 0, List.of());
        }

        private Optional<List<Figure>> small(BitSet rest, int from, List<Figure> taken) {
            if (!taken.isEmpty() && isSmall(people.apply(rest))) {
                return Optional.of(
                        totals.contains(whole)
                                ? taken
                                : Stream.concat(taken.stream(), Stream.of(whole))
                                        .toList());
            }
            for (int index = from; index < parts.size(); index++) {
                BitSet part = sets.get(index);
                if (isPartOf(part, rest)) {
                    BitSet left = (BitSet) rest.clone();
                    left.andNot(part);
                    List<Figure> more = new ArrayList<>(taken);
                    more.add(parts.get(index));
                    Optional<List<Figure>> found = small(left, index + 1, more);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isPartOf(BitSet part, BitSet rest) {
            BitSet outside = (BitSet) part.clone();
            outside.andNot(rest);
            return outside.isEmpty();
        }
    }
}
