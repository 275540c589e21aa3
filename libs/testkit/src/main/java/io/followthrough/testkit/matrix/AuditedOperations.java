package io.followthrough.testkit.matrix;

import io.followthrough.local.Service;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Calls every operation that only few may call, as everybody who may, and looks for its entry in the audit log of the
 * service. {@code isolation/audited.csv} says what each leaves there, or why it leaves nothing.
 */
public final class AuditedOperations {

    private static final List<MatrixCaller> CALLERS =
            List.of(MatrixCaller.OWNER, MatrixCaller.ADMIN, MatrixCaller.SERVICE);
    private static final int FORBIDDEN = 403;

    private final Service service;
    private final List<OperationRow> operations = OperationTable.read();
    private final AuditedTable audited = AuditedTable.read();
    private final Requests requests;
    private final Fixtures fixtures;

    public AuditedOperations(Service service, RunningApi running, Fixtures fixtures) {
        this.service = service;
        this.requests = new Requests(running.api(), OpenApiDocument.read(running.openApi()));
        this.fixtures = fixtures;
    }

    /** One test for each such operation and caller, and one for the table's completeness. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> complete = Stream.of(DynamicTest.dynamicTest(
                "what only few may do is listed, and nothing else", () -> audited.checkComplete(operations)));
        return Stream.concat(complete, calls());
    }

    /** Calls begin at once: a move of the clock waits for services that are not there. */
    private Stream<DynamicTest> calls() {
        List<AuditedRow> rows =
                audited.rows().stream().filter(AuditedRow::isAudited).toList();
        int placeholders = Math.toIntExact(
                rows.stream().filter(AuditedRow::hasPlaceholders).count());
        Iterator<Map<String, String>> made =
                fixtures.make(placeholders * CALLERS.size()).iterator();
        ExecutorService threads = Executors.newCachedThreadPool();
        List<DynamicTest> tests = new ArrayList<>();
        for (AuditedRow row : rows) {
            OperationRow operation = operation(row);
            for (MatrixCaller caller : CALLERS) {
                if (operation.status(caller) != FORBIDDEN) {
                    AuditedCall call = new AuditedCall(
                            row.call(operation), caller, row.hasPlaceholders() ? made.next() : Map.of());
                    CompletableFuture<Answer> answer = call.send(requests, threads);
                    tests.add(DynamicTest.dynamicTest(
                            call.name(), () -> call.check(service, row.action(), answer.join())));
                }
            }
        }
        threads.shutdown();
        return tests.stream();
    }

    private OperationRow operation(AuditedRow row) {
        return operations.stream()
                .filter(operation -> operation.key().equals(row.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(row + " is no operation"));
    }
}
