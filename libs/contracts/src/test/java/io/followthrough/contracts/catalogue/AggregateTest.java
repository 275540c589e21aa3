package io.followthrough.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.TenantEvent;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.wire.ContractFiles;
import io.followthrough.contracts.wire.EventJson;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which aggregate an event is about, and which events stay in order. */
class AggregateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    candidateId   | CandidateChanged CoachGranted CoachWithdrawn CandidateErased CandidateDataErased
                    candidateId   | CandidateRetentionEnding
                    opportunityId | OpportunityOpened ReferenceAdded HiringTimelineChanged MaterialRequested
                    opportunityId | MaterialSent EmployerResponded OpportunityOutcomeRecorded OfferAccepted
                    opportunityId | JobEvaluated PromiseBroken FollowUpLogged
                    interviewId   | InterviewScheduled InterviewRescheduled InterviewCancelled InterviewCompleted
                    interviewId   | InterviewOutcomeRecorded InterviewerErased DebriefRecorded PlanMade PlanRevised
                    messageId     | MessageDrafted MessageSent
                    reminderId    | ReminderSnoozed ReminderDone ReminderDismissed ReminderCancelled
                    reminderId    | DebriefDue ThankYouDue ReferrerThanksDue MaterialDue ProfileUpdateDue ConnectDue
                    reminderId    | JobEvaluationDue ReferenceBriefDue SearchNudgeDue FollowUpDue
                    """)
    void the_subject_is_the_id_of_the_aggregate(String field, String events) {
        assertThat(Arrays.stream(events.split(" ")).map(AggregateTest::named)).allSatisfy(type -> {
            JsonNode golden = ContractFiles.golden(type, "full");
            assertThat(EventJson.parse(golden, type.event()).subject())
                    .isEqualTo(golden.path(field).asText());
        });
    }

    @ParameterizedTest
    @CsvSource({"PolicyChanged, policy", "SandboxClockMoved, sandbox-clock", "SandboxClockApplied, sandbox-clock"})
    void a_tenant_has_one_policy_and_one_sandbox_clock(String event, String subject) {
        EventType type = named(event);

        assertThat(EventJson.parse(ContractFiles.golden(type, "full"), type.event())
                        .subject())
                .isEqualTo(subject);
    }

    @Test
    void a_revision_without_a_round_is_about_the_opportunity() {
        JsonNode golden = ContractFiles.golden(EventTypes.of(PlanRevised.class), "minimal");

        assertThat(EventJson.parse(golden, PlanRevised.class).subject())
                .isEqualTo(golden.path("opportunityId").asText());
    }

    @ParameterizedTest
    @MethodSource("candidateEvents")
    void events_of_a_candidate_share_a_key(EventType type) {
        JsonNode golden = ContractFiles.golden(type, "full");

        assertThat(EventJson.parse(golden, type.event()).recordKey("acme"))
                .isEqualTo("acme:" + golden.path("candidateId").asText());
    }

    @Test
    void events_of_a_tenant_have_the_tenant_as_key() {
        List<Event> events = EventTypes.all().stream()
                .filter(type -> TenantEvent.class.isAssignableFrom(type.event()))
                .map(type -> EventJson.parse(ContractFiles.golden(type, "full"), type.event()))
                .toList();

        assertThat(events)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.recordKey("acme")).isEqualTo("acme"));
    }

    @ParameterizedTest
    @MethodSource("candidateEvents")
    void what_is_about_an_opportunity_is_part_of_it_and_what_is_not_stands_alone(EventType type) {
        JsonNode golden = ContractFiles.golden(type, "full");
        Event event = EventJson.parse(golden, type.event());

        assertThat(event.whole()).isEqualTo(golden.path("opportunityId").asText(event.subject()));
    }

    static List<EventType> candidateEvents() {
        return EventTypes.all().stream()
                .filter(type -> CandidateEvent.class.isAssignableFrom(type.event()))
                .toList();
    }

    private static EventType named(String event) {
        return EventTypes.named("io.followthrough." + event + ".v1").orElseThrow();
    }
}
