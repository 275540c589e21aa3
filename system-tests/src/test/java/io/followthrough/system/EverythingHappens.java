package io.followthrough.system;

import static io.followthrough.local.Service.INTERVIEW;
import static io.followthrough.local.Service.NOTES;
import static io.followthrough.local.Service.REMINDER;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.story.CrossedEvent;
import io.followthrough.story.SandboxTenant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** A candidate to whom everything happens that the contract has an event for, from the first interview to the erasure. */
final class EverythingHappens {

    private static final String LEA = "cand-lea";
    private static final String OPENED = """
            {"candidateId": "%s", "employer": "%s", "role": "Data engineer", "language": "de", "referrer": {"name": "Ada Moreau", "greetingName": "Ada"}}""";
    private static final String ROUND = """
            {"kind": "PANEL", "startsAt": "%1$sT13:00:00Z", "endsAt": "%1$sT14:00:00Z", "timeZone": "Europe/Berlin",
             "interviewers": [{"name": "Ines Berger", "greetingName": "Frau Berger"}, {"name": "Tom Hale"}]}""";

    private final SandboxTenant tenant;
    private final Calls candidate;
    private final Calls admin;

    EverythingHappens(SandboxTenant tenant) {
        this.tenant = tenant;
        this.candidate = Calls.as(tenant.name(), LEA, "candidate");
        this.admin = Calls.as(tenant.name(), "ada", "admin");
    }

    /** What crossed Kafka meanwhile. */
    List<CrossedEvent> play() {
        tenant.moveClock(ZonedDateTime.parse("2026-11-02T09:00:00Z"));
        settingsChange();
        String first = open("Northwind");
        String silent = open("Contoso");
        aRoundIsMovedAndAnotherCalledOff(first);
        String round = schedule(first, "2026-11-05");
        String other = schedule(silent, "2026-11-05");
        tenant.moveClock(ZonedDateTime.parse("2026-11-05T14:05:00Z"));
        complete(round, """
                {"decisionDate": "2026-11-06", "timelineStatedAs": "by Friday",
                 "materials": [{"description": "Work samples", "promisedFor": "2026-11-09"}]}""");
        afterTheInterview(first, round);
        complete(other, "{}");
        bothAgree(first);
        weeksPass();
        bothAgree(first);
        theEmployersAnswer(first, silent, round);
        mistakesAreTakenBack(silent);
        everythingIsForgotten(round);
        admin.post(REMINDER, "/v1/sandbox/reset", "");
        tenant.awaitEvent("the tenant is emptied", event -> event.name().equals("SandboxReset"));
        return tenant.events();
    }

    private void settingsChange() {
        admin.put(REMINDER, "/v1/policy", """
                {"noDateWaitDays": 8}""");
        admin.put(INTERVIEW, "/v1/retention", """
                {"retentionMonths": 1}""");
    }

    private String open(String employer) {
        String id = candidate
                .post(INTERVIEW, "/v1/opportunities", OPENED.formatted(LEA, employer))
                .path("id")
                .asText();
        candidate.put(INTERVIEW, "/v1/candidates/" + LEA, """
                {"displayName": "Lea Novak", "timeZone": "Europe/Berlin"}""");
        admin.put(INTERVIEW, "/v1/candidates/" + LEA + "/coaches/coach-1", """
                {"scopes": ["PLAN"]}""");
        admin.delete(INTERVIEW, "/v1/candidates/" + LEA + "/coaches/coach-1");
        candidate.post(INTERVIEW, "/v1/opportunities/" + id + "/references", """
                {"name": "Max Lindt", "greetingName": "Herr Lindt"}""");
        return id;
    }

    private String schedule(String opportunity, String date) {
        return candidate
                .post(INTERVIEW, "/v1/opportunities/" + opportunity + "/interviews", ROUND.formatted(date))
                .path("id")
                .asText();
    }

    private void aRoundIsMovedAndAnotherCalledOff(String opportunity) {
        String moved = schedule(opportunity, "2026-11-03");
        candidate.post(INTERVIEW, "/v1/interviews/" + moved + "/reschedule", """
                {"startsAt": "2026-11-04T13:00:00Z", "endsAt": "2026-11-04T14:00:00Z", "timeZone": "Europe/Berlin"}""");
        candidate.post(INTERVIEW, "/v1/interviews/" + moved + "/cancellation", "{}");
    }

    private void complete(String interview, String report) {
        candidate.post(INTERVIEW, "/v1/interviews/" + interview + "/completion", report);
        candidate.get(REMINDER, "/v1/plans/" + interview);
    }

    private void afterTheInterview(String opportunity, String round) {
        candidate.put(NOTES, "/v1/debriefs/" + round, """
                {"selfRating": 4, "wentWell": ["The pipeline question"], "observations":
                  [{"kind": "TO_MENTION", "text": "They are moving to streaming this winter"}]}""");
        candidate.put(NOTES, "/v1/evaluations/" + opportunity, """
                {"flags": [{"colour": "GREEN", "text": "Honest about on-call"}], "valuesFit": 4}""");
        String met = candidate
                .get(INTERVIEW, "/v1/interviews/" + round)
                .path("interviewers")
                .path(0)
                .path("id")
                .asText();
        String thanks = candidate
                .post(NOTES, "/v1/messages", """
                        {"kind": "THANK_YOU", "opportunityId": "%s", "interviewId": "%s", "recipientId": "%s",
                         "channel": "EMAIL"}""".formatted(opportunity, round, met))
                .path("id")
                .asText();
        candidate.post(NOTES, "/v1/messages/" + thanks + "/sent", "{}");
        String material = candidate
                .post(INTERVIEW, "/v1/opportunities/" + opportunity + "/materials", """
                        {"description": "References", "promisedFor": "2026-11-12"}""")
                .path("id")
                .asText();
        candidate.post(INTERVIEW, "/v1/materials/" + material + "/sent", "{}");
        candidate.put(INTERVIEW, "/v1/opportunities/" + opportunity + "/timeline", """
                {"decisionDate": "2026-11-10", "statedAs": "Tuesday"}""");
        candidate.post(REMINDER, reminder(round, "PROFILE_UPDATE") + "/snooze", """
                {"until": "2026-11-06T12:00:00Z"}""");
        candidate.post(REMINDER, reminder(round, "CONNECT") + "/dismissal", "{}");
    }

    private String reminder(String round, String kind) {
        JsonNode reminders = candidate.get(REMINDER, "/v1/plans/" + round).path("reminders");
        return StreamSupport.stream(reminders.spliterator(), false)
                .filter(reminder -> reminder.path("kind").asText().equals(kind))
                .map(reminder -> "/v1/reminders/" + reminder.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + reminders));
    }

    private void weeksPass() {
        tenant.moveClock(ZonedDateTime.parse("2026-11-20T12:00:00Z"));
        tenant.awaitEvent("a promise is broken", event -> event.name().equals("PromiseBroken"));
        tenant.awaitEvent("the follow-up is due", event -> event.name().equals("FollowUpDue"));
        tenant.awaitEvent(
                "little is heard of the candidate", event -> event.name().equals("CandidateRetentionEnding"));
    }

    private void theEmployersAnswer(String first, String silent, String round) {
        candidate.post(REMINDER, "/v1/follow-ups", """
                {"opportunityId": "%s", "channel": "PHONE"}""".formatted(first));
        bothAgree(first);
        candidate.post(INTERVIEW, "/v1/opportunities/" + silent + "/employer-responses", """
                {"channel": "EMAIL"}""");
        tenant.awaitEvent(
                "the other follow-up is cancelled", event -> event.name().equals("ReminderCancelled"));
        bothAgree(silent);
        candidate.put(INTERVIEW, "/v1/opportunities/" + silent + "/timeline", """
                {"decisionDate": "2026-11-30", "statedAs": "the end of the month"}""");
        bothAgree(silent);
        candidate.put(INTERVIEW, "/v1/interviews/" + round + "/outcome", """
                {"outcome": "ADVANCED"}""");
        bothAgree(first);
        candidate.put(INTERVIEW, "/v1/opportunities/" + first + "/outcome", """
                {"outcome": "OFFER_ACCEPTED"}""");
        bothAgree(first);
    }

    /** Of the same history the verdict of one service and the drafting of the other come to the same end (R28, R32, R34). */
    private void bothAgree(String opportunity) {
        JsonNode verdict = candidate.get(REMINDER, "/v1/verdicts/" + opportunity);
        int drafted = candidate.statusOf("POST", NOTES, "/v1/messages", """
                {"kind": "FOLLOW_UP", "opportunityId": "%s", "channel": "EMAIL"}""".formatted(opportunity));
        boolean ended = verdict.path("state").asText().equals("STOP");
        if (drafted != (ended ? 409 : 201)) {
            throw new AssertionError("a follow-up is answered " + drafted + " where the verdict is " + verdict);
        }
    }

    private void mistakesAreTakenBack(String other) {
        String mistake = open("Entered by mistake");
        String round = schedule(mistake, "2026-12-01");
        candidate.post(INTERVIEW, "/v1/interviews/" + round + "/move", """
                {"opportunityId": "%s"}""".formatted(other));
        candidate.post(INTERVIEW, "/v1/interviews/" + round + "/void", """
                {"reason": "Entered twice"}""");
        candidate.post(INTERVIEW, "/v1/opportunities/" + mistake + "/void", """
                {"reason": "Entered twice"}""");
    }

    private void everythingIsForgotten(String round) {
        String met = candidate
                .get(INTERVIEW, "/v1/interviews/" + round)
                .path("interviewers")
                .path(0)
                .path("id")
                .asText();
        candidate.delete(INTERVIEW, "/v1/interviewers/" + met + "/personal-data");
        candidate.delete(INTERVIEW, "/v1/candidates/" + LEA);
        for (String service : List.of("/notes-service", "/reminder-service")) {
            tenant.awaitEvent(
                    service + " has forgotten the candidate",
                    event -> event.name().equals("CandidateDataErased")
                            && event.header("ce_source").equals(service));
        }
    }
}
