package io.followthrough.system;

import static io.followthrough.local.Service.INTERVIEW;
import static io.followthrough.local.Service.NOTES;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.story.SandboxTenant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The story of one round, lived by sixty candidates, several at a time: twenty thank within 3 h, twenty within 24 h,
 * twenty later.
 */
final class ManyCandidates {

    static final int COHORT = 20;

    private static final String ROUND = """
            {"kind": "ONSITE", "startsAt": "2026-11-05T13:00:00Z", "endsAt": "2026-11-05T14:00:00Z",
             "timeZone": "Europe/Berlin", "interviewers": [{"name": "Ines Berger"}]}""";

    private final SandboxTenant tenant;

    ManyCandidates(SandboxTenant tenant) {
        this.tenant = tenant;
    }

    private record Applicant(Calls calls, String opportunity, String interview) {}

    void play() {
        tenant.moveClock(ZonedDateTime.parse("2026-11-05T09:00:00Z"));
        List<Applicant> applicants = IntStream.range(0, 3 * COHORT)
                .parallel()
                .mapToObj(this::schedule)
                .toList();
        tenant.moveClock(ZonedDateTime.parse("2026-11-05T14:05:00Z"));
        applicants.parallelStream().forEach(ManyCandidates::complete);
        List<String> moments = List.of("2026-11-05T15:30:00Z", "2026-11-06T10:00:00Z", "2026-11-07T06:00:00Z");
        for (int cohort = 0; cohort < moments.size(); cohort++) {
            tenant.moveClock(ZonedDateTime.parse(moments.get(cohort)));
            applicants.subList(cohort * COHORT, (cohort + 1) * COHORT).parallelStream()
                    .forEach(ManyCandidates::thank);
        }
        IntStream.range(0, applicants.size()).parallel().forEach(number -> decide(applicants.get(number), number));
    }

    private Applicant schedule(int number) {
        String id = "cand-" + number;
        Calls calls = Calls.as(tenant.name(), id, "candidate");
        String opportunity = calls.post(INTERVIEW, "/v1/opportunities", """
                        {"candidateId": "%s", "employer": "Northwind", "role": "Data engineer"}""".formatted(id))
                .path("id")
                .asText();
        String interview = calls.post(INTERVIEW, "/v1/opportunities/" + opportunity + "/interviews", ROUND)
                .path("id")
                .asText();
        return new Applicant(calls, opportunity, interview);
    }

    private static void complete(Applicant applicant) {
        applicant.calls().post(INTERVIEW, "/v1/interviews/" + applicant.interview() + "/completion", "{}");
    }

    private static void thank(Applicant applicant) {
        JsonNode owed = applicant.calls().awaited(NOTES, "/v1/thank-yous/" + applicant.interview());
        String interviewer = applicant
                .calls()
                .get(INTERVIEW, "/v1/interviews/" + applicant.interview())
                .path("interviewers")
                .path(0)
                .path("id")
                .asText();
        if (owed.toString().contains(interviewer)) {
            String note = applicant
                    .calls()
                    .post(NOTES, "/v1/messages", """
                            {"kind": "THANK_YOU", "opportunityId": "%s", "interviewId": "%s", "recipientId": "%s",
                             "channel": "EMAIL"}""".formatted(
                                    applicant.opportunity(), applicant.interview(), interviewer))
                    .path("id")
                    .asText();
            applicant.calls().post(NOTES, "/v1/messages/" + note + "/sent", "{}");
        }
    }

    /** Of the first cohort three quarters go on, of the second one half, of the third one quarter. */
    private static void decide(Applicant applicant, int number) {
        boolean advanced = number % 4 < 3 - number / COHORT;
        applicant.calls().put(INTERVIEW, "/v1/interviews/" + applicant.interview() + "/outcome", """
                {"outcome": "%s"}""".formatted(
                        advanced ? "ADVANCED" : "REJECTED"));
    }
}
