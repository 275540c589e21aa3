package io.followthrough.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.client.ApiException;
import io.followthrough.client.model.ClockBody;
import io.followthrough.client.model.CompleteInterviewRequest;
import io.followthrough.client.model.DebriefAnswer;
import io.followthrough.client.model.DebriefRequest;
import io.followthrough.client.model.InterviewAnswer;
import io.followthrough.client.model.InterviewKind;
import io.followthrough.client.model.InterviewState;
import io.followthrough.client.model.InterviewerRequest;
import io.followthrough.client.model.MaterialRequest;
import io.followthrough.client.model.MessageAnswer;
import io.followthrough.client.model.MessageChannel;
import io.followthrough.client.model.MessageKind;
import io.followthrough.client.model.MessageRequest;
import io.followthrough.client.model.MessageState;
import io.followthrough.client.model.NotesSentRequest;
import io.followthrough.client.model.ObservationKind;
import io.followthrough.client.model.ObservationRequest;
import io.followthrough.client.model.OpenOpportunityRequest;
import io.followthrough.client.model.OpportunityAnswer;
import io.followthrough.client.model.ReminderAnswer;
import io.followthrough.client.model.ReminderKind;
import io.followthrough.client.model.ReminderState;
import io.followthrough.client.model.Rule;
import io.followthrough.client.model.ScheduleInterviewRequest;
import io.followthrough.client.model.ThankYousAnswer;
import io.followthrough.client.model.TraceEntry;
import io.followthrough.client.model.VerdictAnswer;
import io.followthrough.client.model.VerdictState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The story with the client that openapi-generator makes of the joined description: what it cannot say, nobody can call. */
class GeneratedClientIT {

    private static final String WHATEVER_STANDS = "*";
    private static final Instant REPORTED = Instant.parse("2026-11-05T15:05:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-09T09:30:00Z");
    private static final LocalDate DECISION = LocalDate.of(2026, 11, 6);

    private final String tenant = "typed-" + UUID.randomUUID().toString().substring(0, 8) + "-sandbox";
    private final GeneratedClient admin = new GeneratedClient(tenant, "admin-1", "admin");
    private final GeneratedClient candidate = new GeneratedClient(tenant, "cand-1", "candidate");

    @Test
    void the_whole_story_can_be_told_in_the_types_of_the_description() throws ApiException {
        admin.sandbox().moveSandboxClock(WHATEVER_STANDS, new ClockBody().now(REPORTED), null, null);
        OpportunityAnswer opportunity = candidate
                .opportunities()
                .openOpportunity(
                        new OpenOpportunityRequest()
                                .candidateId("cand-1")
                                .employer("Nordlicht Energie")
                                .role("Data Engineer"),
                        null,
                        null,
                        null);
        InterviewAnswer round = completed(opportunity.getId());

        debriefed(round.getId());
        thanked(opportunity.getId(), round);
        assertThat(verdict(opportunity.getId()).getState()).isEqualTo(VerdictState.WAIT);

        admin.sandbox().moveSandboxClock(WHATEVER_STANDS, new ClockBody().now(MONDAY), null, null);
        assertThat(verdict(opportunity.getId()).getState()).isEqualTo(VerdictState.GO);
        followedUp(opportunity.getId(), round.getId());
        assertThat(verdict(opportunity.getId()).getTrace())
                .extracting(TraceEntry::getRule)
                .contains(Rule.R28);
    }

    private InterviewAnswer completed(UUID opportunityId) throws ApiException {
        InterviewAnswer scheduled = candidate
                .interviews()
                .scheduleInterview(
                        opportunityId,
                        new ScheduleInterviewRequest()
                                .kind(InterviewKind.PANEL)
                                .startsAt(Instant.parse("2026-11-05T13:30:00Z"))
                                .endsAt(Instant.parse("2026-11-05T15:00:00Z"))
                                .timeZone("Europe/Berlin")
                                .interviewers(List.of(new InterviewerRequest().name("Amara Okafor"))),
                        null,
                        null,
                        null);
        assertThat(scheduled.getState()).isEqualTo(InterviewState.SCHEDULED);
        InterviewAnswer completed = candidate
                .interviews()
                .completeInterview(
                        scheduled.getId(),
                        new CompleteInterviewRequest()
                                .decisionDate(DECISION)
                                .materials(List.of(new MaterialRequest()
                                        .description("two work samples")
                                        .promisedFor(DECISION.plusDays(4)))),
                        null,
                        null,
                        null,
                        null);
        assertThat(completed.getState()).isEqualTo(InterviewState.COMPLETED);
        assertThat(reminders(completed.getId()))
                .extracting(ReminderAnswer::getKind)
                .contains(ReminderKind.DEBRIEF, ReminderKind.THANK_YOU, ReminderKind.MATERIAL, ReminderKind.FOLLOW_UP);
        return completed;
    }

    private void debriefed(UUID interviewId) throws ApiException {
        DebriefAnswer debrief = candidate
                .debriefs()
                .writeDebrief(
                        interviewId,
                        WHATEVER_STANDS,
                        new DebriefRequest()
                                .selfRating(4)
                                .wentWell(List.of("The whiteboard session."))
                                .observations(List.of(new ObservationRequest()
                                        .kind(ObservationKind.TO_MENTION)
                                        .text("how the first sensor pilot failed twice"))),
                        null,
                        null);
        assertThat(debrief.getRecallScore()).isPositive();
        assertThat(reminders(interviewId))
                .filteredOn(reminder -> reminder.getKind() == ReminderKind.DEBRIEF)
                .extracting(ReminderAnswer::getState)
                .containsExactly(ReminderState.DONE);
    }

    private void thanked(UUID opportunityId, InterviewAnswer round) throws ApiException {
        MessageAnswer draft = candidate
                .messages()
                .draftMessage(
                        new MessageRequest()
                                .kind(MessageKind.THANK_YOU)
                                .opportunityId(opportunityId)
                                .interviewId(round.getId())
                                .recipientId(round.getInterviewers().get(0).getId())
                                .channel(MessageChannel.EMAIL),
                        null,
                        null,
                        null);
        assertThat(draft.getBody()).contains("Amara Okafor");
        assertThat(sent(draft.getId()).getState()).isEqualTo(MessageState.SENT);
        ThankYousAnswer coverage = candidate.messages().readThankYous(round.getId(), null, null);
        assertThat(coverage.getSent()).isEqualTo(coverage.getOwed());
    }

    private void followedUp(UUID opportunityId, UUID interviewId) throws ApiException {
        MessageAnswer draft = candidate
                .messages()
                .draftMessage(
                        new MessageRequest()
                                .kind(MessageKind.FOLLOW_UP)
                                .opportunityId(opportunityId)
                                .channel(MessageChannel.EMAIL),
                        null,
                        null,
                        null);
        sent(draft.getId());
        assertThat(reminders(interviewId))
                .filteredOn(reminder -> reminder.getKind() == ReminderKind.FOLLOW_UP)
                .extracting(ReminderAnswer::getState)
                .containsExactly(ReminderState.DONE);
    }

    private MessageAnswer sent(UUID messageId) throws ApiException {
        return candidate.messages().confirmSent(messageId, null, null, null, null, new NotesSentRequest());
    }

    private List<ReminderAnswer> reminders(UUID interviewId) throws ApiException {
        return candidate.plans().readPlan(interviewId, null, null).getReminders();
    }

    private VerdictAnswer verdict(UUID opportunityId) throws ApiException {
        return candidate.timing().readVerdict(opportunityId, null, null, null);
    }
}
