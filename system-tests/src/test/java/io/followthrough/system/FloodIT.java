package io.followthrough.system;

import static io.followthrough.local.Service.INTERVIEW;
import static io.followthrough.local.Service.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * One tenant imports hundreds of rounds; meanwhile another's completions become plans, its withdrawn grants close and its
 * erasures are carried out as if nothing were. With
 * {@code -Dflood.rounds=20000} they are as many as a file may have.
 */
class FloodIT {

    private static final int ROUNDS = Integer.getInteger("flood.rounds", 500);
    private static final int CANDIDATES = 12;
    private static final int ENOUGH = 5;

    /** On a machine that has other work to do; the aim on one that has none is a second. */
    private static final Duration NOTICEABLE = Duration.ofSeconds(5);

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String TITLES = "candidateId,employer,role,kind,startsAt,endsAt,timeZone\n";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String noisy = "noisy-" + run;
    private final QuietTenant quiet = new QuietTenant("quiet-" + run);

    @Test
    void what_one_tenant_imports_delays_nothing_of_another() throws SQLException {
        List<QuietTenant.Round> rounds =
                IntStream.range(0, CANDIDATES).mapToObj(quiet::scheduled).toList();
        quiet.finish(quiet.scheduled(CANDIDATES));
        Delays plans = new Delays("completion to plan");
        Delays withdrawals = new Delays("withdrawal to closed everywhere");
        Delays erasures = new Delays("erasure to its receipt");

        Calls.as(noisy, "backend", "service").importCsv("/v1/imports/interviews", file());
        for (QuietTenant.Round round : rounds) {
            if (waiting() > 0) {
                plans.add(quiet.complete(round));
                quiet.awaitCoachReads(round);
                withdrawals.add(quiet.withdraw(round));
                erasures.add(quiet.erase(round));
            }
        }

        List<Delays> all = List.of(plans, withdrawals, erasures);
        all.forEach(delays -> System.out.println("while " + ROUNDS + " rounds are imported: " + delays));
        assertThat(all).allSatisfy(delays -> {
            assertThat(delays.count()).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(delays.quantile(0.99)).isLessThan(NOTICEABLE);
        });
        await("all of the import is taken in")
                .atMost(SOON.plusMillis(100L * ROUNDS))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> waiting() == 0 && takenIn() >= 2L * ROUNDS);
    }

    private long waiting() throws SQLException {
        return count(INTERVIEW.databaseName(), "outbox");
    }

    private long takenIn() throws SQLException {
        return count(REMINDER.databaseName(), "inbox");
    }

    private long count(String database, String table) throws SQLException {
        try (Connection superuser = Running.stack().postgres().connect(database);
                PreparedStatement count =
                        superuser.prepareStatement("select count(*) from " + table + " where tenant_id = ?")) {
            count.setString(1, noisy);
            ResultSet row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** An opportunity for each round; half of them of one candidate, whose events are taken in one after another. */
    private static String file() {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> "cand-%d,Employer %d,Data engineer,PHONE,2027-01-05T10:00,2027-01-05T11:00,UTC\n"
                        .formatted(round % 2 == 0 ? 0 : round % 200, round))
                .collect(Collectors.joining("", TITLES, ""));
    }
}
