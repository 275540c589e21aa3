package io.followthrough.platform.figures;

import static io.followthrough.platform.figures.CellSuppression.LEAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.figures.CellSuppression.Count;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {

    private static final List<Long> SIZES = List.of(0L, 1L, 5L, 19L, 20L, 21L, 30L);

    @Test
    void what_tells_of_enough_or_of_nobody_is_shown() {
        assertThat(shown(20, 0, 35)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(shown(0, 0, 0)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void a_small_cell_takes_the_smallest_of_the_others_with_it() {
        assertThat(shown(19, 40, 30)).containsExactly("b");
        assertThat(shown(7, 7, 30)).isEmpty();
    }

    @Test
    void where_all_are_small_not_even_nobody_is_shown() {
        assertThat(shown(19, 0, 0)).isEmpty();
    }

    @Test
    void people_count_and_not_what_they_did() {
        assertThat(CellSuppression.shown(
                        Map.of("a", new Count(500, 19), "b", new Count(60, 60), "c", new Count(70, 70))))
                .containsExactly("c");
    }

    /** The total counts as known, so what is hidden is known as one sum; each cell that is shown is known by itself. */
    @Test
    void nothing_that_can_be_reckoned_tells_of_few() {
        for (long a : SIZES) {
            for (long b : SIZES) {
                for (long c : SIZES) {
                    for (long d : SIZES) {
                        check(counts(a, b, c, d));
                    }
                }
            }
        }
    }

    private static void check(Map<String, Count> cells) {
        Set<String> shown = CellSuppression.shown(cells);
        assertThat(shown)
                .as("shown of %s", cells)
                .noneMatch(name -> isSmall(cells.getOrDefault(name, Count.NONE).people()));
        long mostHidden = cells.entrySet().stream()
                .filter(cell -> !shown.contains(cell.getKey()))
                .mapToLong(cell -> cell.getValue().people())
                .max()
                .orElse(0);
        if (!shown.isEmpty()) {
            assertThat(isSmall(mostHidden)).as("hidden of %s", cells).isFalse();
        }
    }

    private static boolean isSmall(long people) {
        return people > 0 && people < LEAST;
    }

    private static Set<String> shown(long... people) {
        return CellSuppression.shown(counts(people));
    }

    private static Map<String, Count> counts(long... people) {
        Map<String, Count> cells = new HashMap<>();
        for (int index = 0; index < people.length; index++) {
            cells.put(String.valueOf((char) ('a' + index)), new Count(people[index], people[index]));
        }
        return cells;
    }
}
