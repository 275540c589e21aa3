package io.followthrough.testkit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.local.Service;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Calls every operation that a service publishes as every kind of caller and compares with the service's table,
 * {@code isolation/operations.csv}. A new operation needs one line there, and no operation goes without.
 */
public final class OperationMatrix {

    private final List<OperationRow> rows;
    private final Map<OperationKey, String> published;
    private final Requests requests;
    private final Fixtures fixtures;
    private final Set<OperationKey> keyed;

    public OperationMatrix(RunningApi running, Fixtures fixtures) {
        this.rows = OperationTable.read();
        JsonNode document = OpenApiDocument.read(running.openApi());
        this.published = OpenApiDocument.operations(document);
        this.keyed = OpenApiDocument.keyed(document);
        this.requests = new Requests(running.api(), document);
        this.fixtures = fixtures;
    }

    /** One test for each operation and caller, and one for the table's completeness. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> complete = Stream.of(DynamicTest.dynamicTest(
                "every operation has a row, every row an operation", () -> checkComplete(rows, published.keySet())));
        return Stream.concat(complete, cells().stream().map(cell -> DynamicTest.dynamicTest(cell.name(), cell::check)));
    }

    /**
     * One test for each row of a POST that some caller may call: sent with an {@code Idempotency-Key}, its answer is kept when
     * it had an effect, and only then.
     */
    public Stream<DynamicTest> keptAnswers(Service service) {
        List<OperationRow> posts = rows.stream()
                .filter(row -> row.method().equals("POST") && row.firstEffect().isPresent())
                .toList();
        Iterator<Map<String, String>> made = fixtures.make(posts.size()).iterator();
        return posts.stream()
                .map(row -> new KeptAnswer(requests, service, row, keyed.contains(row.key()), made.next()))
                .map(kept -> DynamicTest.dynamicTest(kept.name(), kept::check));
    }

    /** Calls that change something get fixtures of their own, all others share the first. */
    private List<MatrixCell> cells() {
        MatrixCaller[] callers = MatrixCaller.values();
        long changing = rows.stream()
                .mapToLong(row -> Stream.of(callers).filter(row::changes).count())
                .sum();
        Iterator<Map<String, String>> made =
                fixtures.make(Math.toIntExact(changing) + 1).iterator();
        Map<String, String> shared = made.next();
        return rows.stream()
                .flatMap(row -> Stream.of(callers)
                        .map(caller ->
                                new MatrixCell(requests, row, caller, row.changes(caller) ? made.next() : shared)))
                .toList();
    }

    /** @throws AssertionError naming what has no row, and the rows of nothing */
    static void checkComplete(List<OperationRow> rows, Set<OperationKey> published) {
        Set<OperationKey> listed =
                rows.stream().map(OperationRow::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<OperationKey> missing = new LinkedHashSet<>(published);
        missing.removeAll(listed);
        listed.removeAll(published);
        if (published.isEmpty() || !missing.isEmpty() || !listed.isEmpty()) {
            throw new AssertionError("of " + published.size() + " operations these have no row: " + missing
                    + "; these rows have no operation: " + listed);
        }
    }
}
