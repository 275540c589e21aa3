package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.OfferAccepted;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.reminder.domain.fact.CandidateAction;
import io.followthrough.reminder.domain.plan.Replanning;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.policy.VersionedPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps one candidate's facts and reminders in memory, as the service keeps them in its tables. */
final class PureLedger {

    static final String CANDIDATE = "cand-1";

    private final Instant now;
    private final Map<UUID, OpportunityFacts> facts = new LinkedHashMap<>();
    private final Map<UUID, List<CandidateAction>> actions = new HashMap<>();
    private List<Reminder> reminders = List.of();

    /** @param now the time at which everything is heard */
    PureLedger(Instant now) {
        this.now = now;
    }

    void hear(CandidateEvent event) {
        UUID opportunityId = opportunityOf(event);
        OpportunityFacts known = facts.getOrDefault(opportunityId, OpportunityFacts.unknown(opportunityId));
        action(event)
                .ifPresent(done -> actions.computeIfAbsent(opportunityId, id -> new ArrayList<>())
                        .add(done));
        facts.put(opportunityId, with(known, event));
        Replanning replanning =
                new Replanning(CandidateProfile.unknown(CANDIDATE), List.copyOf(facts.values()), reminders, actions);
        replanning
                .revise(
                        List.of(facts.get(opportunityId)),
                        new Replanning.Terms(VersionedPolicy.INITIAL, Almanac.OF_THE_JVM, now, UUID::randomUUID))
                .forEach(revised -> reminders = revised.revision().appliedTo(reminders));
    }

    /** What is to be done and what was done: cancelled reminders are the history of the way there. */
    Map<String, String> finalPlan() {
        Map<String, String> plan = new TreeMap<>();
        reminders.stream()
                .filter(reminder -> reminder.state() != ReminderState.CANCELLED)
                .forEach(reminder -> {
                    String before = plan.put(reminder.key().toString(), told(reminder));
                    if (before != null) {
                        throw new AssertionError("two reminders of one key stand: " + reminder.key());
                    }
                });
        return plan;
    }

    /** When, and why, something is to be done; of what was done, when that was. */
    private static String told(Reminder reminder) {
        return reminder.isPending()
                ? reminder.state() + " " + reminder.schedule() + " "
                        + reminder.explanation().hashCode()
                : reminder.state() + " " + reminder.doneAt();
    }

    private static Optional<CandidateAction> action(CandidateEvent event) {
        if (event instanceof DebriefRecorded recorded) {
            return ActionFromEvents.of(recorded);
        }
        if (event instanceof JobEvaluated evaluated) {
            return Optional.of(ActionFromEvents.of(evaluated));
        }
        return event instanceof MessageSent sent ? ActionFromEvents.of(sent) : Optional.empty();
    }

    private static OpportunityFacts with(OpportunityFacts known, CandidateEvent event) {
        return event instanceof InterviewScheduled one
                ? InterviewFromEvents.with(known, one)
                : event instanceof InterviewRescheduled one
                        ? InterviewFromEvents.with(known, one)
                        : event instanceof InterviewCancelled one
                                ? InterviewFromEvents.with(known, one)
                                : event instanceof InterviewCompleted one
                                        ? InterviewFromEvents.with(known, one)
                                        : event instanceof InterviewOutcomeRecorded one
                                                ? InterviewFromEvents.with(known, one)
                                                : withOpportunity(known, event);
    }

    private static OpportunityFacts withOpportunity(OpportunityFacts known, CandidateEvent event) {
        if (event instanceof OpportunityOpened one) {
            return OpportunityFromEvents.with(known, one);
        }
        if (event instanceof HiringTimelineChanged one) {
            return OpportunityFromEvents.with(known, one);
        }
        if (event instanceof EmployerResponded one) {
            return OpportunityFromEvents.with(known, one);
        }
        if (event instanceof OpportunityOutcomeRecorded one) {
            return OpportunityFromEvents.with(known, one);
        }
        if (event instanceof OfferAccepted one) {
            return OpportunityFromEvents.with(known, one);
        }
        return withWhatIsOwed(known, event);
    }

    private static OpportunityFacts withWhatIsOwed(OpportunityFacts known, CandidateEvent event) {
        if (event instanceof MaterialRequested one) {
            return OpportunityFromEvents.with(known, one);
        }
        if (event instanceof MaterialSent one) {
            return OpportunityFromEvents.with(known, one);
        }
        if (event instanceof ReferenceAdded one) {
            return OpportunityFromEvents.with(known, one);
        }
        return event instanceof MessageSent sent && sent.kind() == MessageKind.FOLLOW_UP
                ? known.withFollowUp(new FollowUpMade(sent.sentAt(), FollowUpChannel.EMAIL))
                : known;
    }

    private static UUID opportunityOf(CandidateEvent event) {
        try {
            return (UUID) event.getClass().getMethod("opportunityId").invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every event of a history is about an opportunity", e);
        }
    }
}
