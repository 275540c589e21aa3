package io.followthrough.platform.figures;

import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of whole months, drawn when they are first asked for after the month has settled and kept as they were shown: two answers never
 * differ by what came between them, and a month is counted once. Each month is suppressed by itself, so that no choice of
 * months tells more than they do one by one.
 */
@ApplicationScoped
public class MonthlyFigures {

    private static final String KEPT = """
            select month, cell, units from monthly_figure
            where tenant_id = $1 and name = $2 and month >= $3 and month <= $4""";

    private static final String KEEP = """
            insert into monthly_figure (tenant_id, name, month, cell, units)
            select $1, name, month, cell, units
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as f(name text, month date, cell text, units bigint)
            order by month, cell
            on conflict do nothing""";

    private record Kept(
            LocalDate month, String cell, @Nullable Long units) {}

    private record Counted(LocalDate month, String cell, long units, long people) {}

    private record Figure(
            String name,
            LocalDate month,
            String cell,
            @Nullable Long units) {}

    private final TenantTransactions transactions;

    MonthlyFigures(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** Those of these months that have settled, in their order. */
    public Uni<List<MonthFigures>> of(Caller caller, MonthlyTable table, Months months) {
        return transactions.in(caller.origin(), transaction -> {
            List<YearMonth> settled = months.before(YearMonth.from(
                    transaction.now().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(table.settledAfterDays())));
            return settled.isEmpty() ? Uni.createFrom().item(List.of()) : of(transaction, table, settled);
        });
    }

    private Uni<List<MonthFigures>> of(TenantTransaction transaction, MonthlyTable table, List<YearMonth> settled) {
        return kept(transaction, table, settled).flatMap(kept -> {
            List<YearMonth> missing =
                    settled.stream().filter(month -> !kept.containsKey(month)).toList();
            return missing.isEmpty()
                    ? Uni.createFrom().item(figures(kept))
                    : draw(transaction, table, missing)
                            .chain(() -> kept(transaction, table, settled))
                            .map(MonthlyFigures::figures);
        });
    }

    /** Somebody else may have drawn a month meanwhile: what was kept first stays. */
    private Uni<Void> draw(TenantTransaction transaction, MonthlyTable table, List<YearMonth> missing) {
        return transaction
                .rows(
                        table.counting(),
                        Counted.class,
                        missing.get(0).atDay(1),
                        missing.get(missing.size() - 1).plusMonths(1).atDay(1))
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> YearMonth.from(row.month()))))
                .invoke(counted -> transaction.executeAll(
                        KEEP,
                        missing.stream()
                                .flatMap(month -> shown(table, month, counted.getOrDefault(month, List.of())))
                                .toList()))
                .replaceWithVoid();
    }

    private static Stream<Figure> shown(MonthlyTable table, YearMonth month, List<Counted> counted) {
        Map<String, CellSuppression.Count> cells = new HashMap<>();
        table.cells().forEach(cell -> cells.put(cell, CellSuppression.Count.NONE));
        counted.forEach(row -> cells.put(row.cell(), new CellSuppression.Count(row.units(), row.people())));
        Set<String> shown = CellSuppression.shown(cells);
        return cells.entrySet().stream()
                .map(cell -> new Figure(
                        table.name(),
                        month.atDay(1),
                        cell.getKey(),
                        shown.contains(cell.getKey()) ? cell.getValue().units() : null));
    }

    private static Uni<Map<YearMonth, List<Kept>>> kept(
            TenantTransaction transaction, MonthlyTable table, List<YearMonth> months) {
        return transaction
                .rows(
                        KEPT,
                        Kept.class,
                        table.name(),
                        months.get(0).atDay(1),
                        months.get(months.size() - 1).atDay(1))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> YearMonth.from(row.month()), TreeMap::new, Collectors.toList())));
    }

    private static List<MonthFigures> figures(Map<YearMonth, List<Kept>> kept) {
        List<MonthFigures> figures = new ArrayList<>();
        kept.forEach((month, cells) -> {
            Map<String, Long> units = new HashMap<>();
            cells.forEach(cell -> {
                Long shown = cell.units();
                if (shown != null) {
                    units.put(cell.cell(), shown);
                }
            });
            figures.add(new MonthFigures(month, units));
        });
        return figures;
    }
}
