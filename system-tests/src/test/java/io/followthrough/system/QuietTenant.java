package io.followthrough.system;

import static io.followthrough.local.Service.INTERVIEW;
import static io.followthrough.local.Service.NOTES;
import static io.followthrough.local.Service.REMINDER;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** A tenant whose candidates each have one round, and a coach; each step says how long the other services took to follow. */
final class QuietTenant {

    private static final String COACH = "coach-1";
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration OFTEN = Duration.ofMillis(10);

    /** Of a candidate of its own. */
    record Round(String candidate, String interview) {

        String plan() {
            return "/v1/plans/" + interview;
        }

        String debrief() {
            return "/v1/debriefs/" + interview;
        }

        String coach() {
            return "/v1/candidates/" + candidate + "/coaches/" + COACH;
        }
    }

    private final Calls backend;
    private final Calls coach;

    QuietTenant(String name) {
        this.backend = Calls.as(name, "backend", "service");
        this.coach = Calls.as(name, COACH, "coach");
    }

    /** A round that has taken place and whose candidate's coach may read all. */
    Round scheduled(int number) {
        String candidate = "cand-" + number;
        String opportunity = backend.post(INTERVIEW, "/v1/opportunities", """
                        {"candidateId": "%s", "employer": "Northwind", "role": "Data engineer"}""".formatted(candidate))
                .path("id")
                .asText();
        String interview = backend.post(INTERVIEW, "/v1/opportunities/" + opportunity + "/interviews", """
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Europe/Berlin", "interviewers": [{"name": "Amara Okafor"}]}""")
                .path("id")
                .asText();
        Round round = new Round(candidate, interview);
        backend.put(INTERVIEW, round.coach(), "{\"scopes\": [\"PLAN\", \"NOTES\"]}");
        return round;
    }

    Duration complete(Round round) {
        backend.post(INTERVIEW, "/v1/interviews/" + round.interview() + "/completion", "{}");
        return until(() -> backend.sees(REMINDER, round.plan()));
    }

    void awaitCoachReads(Round round) {
        until(() -> coach.sees(REMINDER, round.plan()) && coach.sees(NOTES, round.debrief()));
    }

    Duration withdraw(Round round) {
        backend.delete(INTERVIEW, round.coach());
        return until(() -> !coach.sees(REMINDER, round.plan()) && !coach.sees(NOTES, round.debrief()));
    }

    Duration erase(Round round) {
        String receipt = "/v1/erasures/"
                + backend.delete(INTERVIEW, "/v1/candidates/" + round.candidate())
                        .path("id")
                        .asText();
        return until(
                () -> backend.get(INTERVIEW, receipt).path("state").asText().equals("COMPLETE"));
    }

    /** All of it once, before anything is measured: the code of young processes is slow. */
    void finish(Round round) {
        complete(round);
        awaitCoachReads(round);
        withdraw(round);
        erase(round);
    }

    private static Duration until(Callable<Boolean> condition) {
        long began = System.nanoTime();
        await().atMost(SOON).pollDelay(Duration.ZERO).pollInterval(OFTEN).until(condition);
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
