package io.followthrough.testkit.matrix;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Calls every operation that reads a candidate's data as coaches with a grant: with one that counts they are answered,
 * with any other as for an unknown id. The operations are those GETs of {@code isolation/operations.csv} that the owner
 * may call and the coach without a grant is answered 404.
 */
public final class CoachReads {

    private final Service service;
    private final String scope;
    private final Requests requests;
    private final Fixtures fixtures;

    /** @param scope that its data is of: PLAN or NOTES */
    public CoachReads(Service service, RunningApi running, String scope, Fixtures fixtures) {
        this.service = service;
        this.scope = scope;
        this.requests = new Requests(running.api(), OpenApiDocument.read(running.openApi()));
        this.fixtures = fixtures;
    }

    /** One test for each such operation and kind of grant. */
    public Stream<DynamicTest> tests() {
        List<OperationRow> reads = OperationTable.read().stream()
                .filter(CoachReads::readsACandidatesData)
                .toList();
        Map<String, String> made = fixtures.make(1).get(0);
        grant(made.getOrDefault(Fixtures.CANDIDATE, ""));
        List<DynamicTest> tests = new ArrayList<>();
        for (OperationRow read : reads) {
            for (GrantedCoach coach : GrantedCoach.values()) {
                String name = read + " as a coach whose grant is " + coach;
                tests.add(DynamicTest.dynamicTest(name, () -> check(read, coach, made)));
            }
        }
        tests.add(DynamicTest.dynamicTest("there is something to read", () -> require(!reads.isEmpty(), "nothing")));
        return tests.stream();
    }

    private static boolean readsACandidatesData(OperationRow row) {
        return row.method().equals("GET")
                && row.status(MatrixCaller.OWNER) == 200
                && row.status(MatrixCaller.COACH) == 404;
    }

    private void grant(String candidate) {
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName())) {
            for (GrantedCoach coach : GrantedCoach.values()) {
                coach.grant(superuser, candidate, scope);
            }
        } catch (SQLException e) {
            throw new AssertionError("the grants cannot be stored", e);
        }
    }

    private void check(OperationRow read, GrantedCoach coach, Map<String, String> made) {
        String token = Tokens.coach(Fixtures.TENANT, coach.subject());
        Answer answer = requests.send(read, token, made);
        require(answer.status() == coach.status(), read + " answered " + answer);
        if (coach.status() == 404) {
            Map<String, String> unknown = UnknownIds.like(made);
            Answer toUnknown = requests.send(read, token, unknown).without(unknown);
            require(answer.without(made).equals(toUnknown), answer + " is not what an unknown id is: " + toUnknown);
        }
    }

    private static void require(boolean fulfilled, String fault) {
        if (!fulfilled) {
            throw new AssertionError(fault);
        }
    }
}
