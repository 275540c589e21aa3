package io.followthrough.platform.figures;

import java.util.List;

/**
 * A table of figures by month.
 *
 * @param name under which its figures are kept
 * @param cells into which each unit that is counted falls, one each
 * @param settledAfterDays how long after its end a month is settled, so that little of it is still to come
 * @param counting a query of the months from {@code $2} to before {@code $3}, dates of the tenant {@code $1}: it answers the
 *     month, the cell, how many units fall into it, and to how many people they belong; months begin in UTC
 */
public record MonthlyTable(String name, List<String> cells, int settledAfterDays, String counting) {

    public MonthlyTable {
        cells = List.copyOf(cells);
    }
}
