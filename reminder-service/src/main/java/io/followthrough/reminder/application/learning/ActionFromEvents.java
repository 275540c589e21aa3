package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.reminder.domain.fact.CandidateAction;
import io.followthrough.timing.plan.ReminderKind;
import java.util.Optional;

/** What the candidate has done, as notes-service tells it. */
final class ActionFromEvents {

    private ActionFromEvents() {}

    /** The first write finishes the reminder (R3). */
    static Optional<CandidateAction> of(DebriefRecorded recorded) {
        return recorded.first()
                ? Optional.of(
                        new CandidateAction(ReminderKind.DEBRIEF, recorded.interviewId(), null, recorded.recordedAt()))
                : Optional.empty();
    }

    /** Each weighing answers the rounds that took place before it (R22). */
    static CandidateAction of(JobEvaluated evaluated) {
        return new CandidateAction(ReminderKind.EVALUATE_JOB, null, null, evaluated.evaluatedAt());
    }

    /** A message without a recipient finishes nothing, unless there is only one whom it can have gone to. */
    static Optional<CandidateAction> of(MessageSent sent) {
        return switch (sent.kind()) {
            case THANK_YOU -> toRecipient(ReminderKind.THANK_YOU, sent);
            case REFERENCE_BRIEF -> toRecipient(ReminderKind.BRIEF_REFERENCE, sent);
            case CONNECT -> toRecipient(ReminderKind.CONNECT, sent);
            case REFERRER_THANKS ->
                Optional.of(new CandidateAction(ReminderKind.THANK_REFERRER, null, sent.recipientId(), sent.sentAt()));
            case FOLLOW_UP -> Optional.empty();
        };
    }

    private static Optional<CandidateAction> toRecipient(ReminderKind kind, MessageSent sent) {
        return Optional.ofNullable(sent.recipientId())
                .map(recipient -> new CandidateAction(kind, null, recipient, sent.sentAt()));
    }
}
