package io.followthrough.platform.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Cell suppression: which cells of a table are shown. The cells part what was counted, so every sum and difference that can be
 * reckoned is a sum of cells that are shown, or of all that are hidden together; the total counts as known. Primary suppression hides the
 * cells that tell of few people, complementary suppression the smallest of the others, until those hidden tell of enough.
 * A cell that tells of nobody is shown, unless all others are hidden.
 */
final class CellSuppression {

    /** How many people a figure has to tell of. */
    static final int LEAST = 20;

    private CellSuppression() {}

    /**
     * What was counted of a cell.
     *
     * @param people whom the units belong to, each counted once
     */
    record Count(long units, long people) {

        static final Count NONE = new Count(0, 0);

        boolean isSmall() {
            return people > 0 && people < LEAST;
        }
    }

    /** The names of the cells that are shown. */
    static Set<String> shown(Map<String, Count> cells) {
        Set<String> shown = new HashSet<>(cells.keySet());
        if (!shown.removeIf(name -> count(cells, name).isSmall())) {
            return shown;
        }
        // At least as many people as the greatest of them has: two small ones may tell of the same few.
        return shown.stream()
                .filter(name -> count(cells, name).people() > 0)
                .min(Comparator.<String>comparingLong(name -> count(cells, name).people())
                        .thenComparing(Comparator.naturalOrder()))
                .map(least -> without(shown, least))
                .orElse(Set.of());
    }

    private static Count count(Map<String, Count> cells, String name) {
        return cells.getOrDefault(name, Count.NONE);
    }

    private static Set<String> without(Set<String> names, String one) {
        Set<String> others = new HashSet<>(names);
        others.remove(one);
        return others;
    }
}
