package io.followthrough.platform.figures;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a month.
 *
 * @param units by cell; one that is not shown is none of them
 */
public record MonthFigures(YearMonth month, Map<String, Long> units) {

    public MonthFigures {
        units = Map.copyOf(units);
    }

    /** How many units fell into a cell; null when that is not shown. */
    public @Nullable Long of(String cell) {
        return units.get(cell);
    }
}
