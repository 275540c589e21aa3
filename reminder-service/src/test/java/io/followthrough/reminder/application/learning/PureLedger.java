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
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
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
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.policy.VersionedPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps one candidate's facts and reminders in memory, as the service keeps them in its tables. */
final class PureLedger {

    static final String CANDIDATE = "cand-1";

    private final Instant now;
    private final Map<UUID, OpportunityFacts> facts = new LinkedHashMap<>();
    private final Map<UUID, List<CandidateAction>> actions = new HashMap<>();
    private final Map<UUID, UUID> homes = new HashMap<>();
    private final Set<UUID> takenBack = new HashSet<>();
    private List<Reminder> reminders = List.of();

    /** @param now the time at which everything is heard */
    PureLedger(Instant now) {
        this.now = now;
    }

    void hear(CandidateEvent event) {
        if (event instanceof InterviewMoved moved) {
            move(moved);
            return;
        }
        UUID opportunityId = homeOf(event);
        if (event instanceof InterviewVoided voided) {
            takenBack.add(voided.interviewId());
        } else if (event instanceof OpportunityVoided voided) {
            takenBack.add(voided.opportunityId());
        }
        OpportunityFacts known = facts.getOrDefault(opportunityId, OpportunityFacts.unknown(opportunityId));
        action(event)
                .ifPresent(done -> actions.computeIfAbsent(opportunityId, id -> new ArrayList<>())
                        .add(done));
        facts.put(opportunityId, known.isVoid() ? known : with(known, event));
        planAgain(List.of(opportunityId));
    }

    private void move(InterviewMoved moved) {
        UUID round = moved.interviewId();
        UUID from = moved.fromOpportunityId();
        UUID to = moved.opportunityId();
        OpportunityFacts source = facts.getOrDefault(from, OpportunityFacts.unknown(from));
        OpportunityFacts target = facts.getOrDefault(to, OpportunityFacts.unknown(to));
        homes.put(round, to);
        takenBack.add(round);
        facts.put(from, InterviewFromEvents.without(source, moved));
        facts.put(to, InterviewFromEvents.with(target, source, moved));
        reminders = reminders.stream()
                .map(reminder -> isOfRound(reminder, round) ? ownedBy(reminder, to) : reminder)
                .toList();
        List<UUID> people = MoveFacts.people(source, round);
        List<CandidateAction> along = actions.getOrDefault(from, List.of()).stream()
                .filter(done -> round.equals(done.interviewId()) || people.contains(done.aboutId()))
                .toList();
        actions.computeIfAbsent(to, id -> new ArrayList<>()).addAll(along);
        actions.computeIfAbsent(from, id -> new ArrayList<>()).removeAll(along);
        planAgain(List.of(from, to));
    }

    private void planAgain(List<UUID> changed) {
        new Replanning(CandidateProfile.unknown(CANDIDATE), List.copyOf(facts.values()), reminders, actions)
                .revise(
                        changed.stream().map(facts::get).toList(),
                        new Replanning.Terms(VersionedPolicy.INITIAL, Almanac.OF_THE_JVM, now, UUID::randomUUID))
                .forEach(revised -> reminders = revised.revision().appliedTo(reminders));
    }

    private static boolean isOfRound(Reminder reminder, UUID round) {
        return round.equals(reminder.owner().interviewId()) && reminder.kind() != ReminderKind.FOLLOW_UP;
    }

    private static Reminder ownedBy(Reminder reminder, UUID opportunityId) {
        return new Reminder(
                reminder.id(),
                reminder.key(),
                new Reminder.Owner(
                        reminder.owner().candidateId(),
                        opportunityId,
                        reminder.owner().interviewId()),
                reminder.about(),
                reminder.state(),
                reminder.schedule(),
                reminder.progress(),
                reminder.delivery(),
                reminder.explanation(),
                reminder.policyVersion(),
                reminder.doneAt());
    }

    /**
     * Whether it is part of the way only, of what was taken back or moved elsewhere: contacts stay with the employer that they were
     * made with, and a job that was weighed under another name was weighed or not, as it came.
     */
    private boolean isHistory(Reminder reminder) {
        boolean countsOtherwise = reminder.kind() == ReminderKind.EVALUATE_JOB
                || (reminder.kind() == ReminderKind.FOLLOW_UP && !reminder.isPending());
        return countsOtherwise
                && takenBack.stream()
                        .anyMatch(id -> reminder.key().toString().contains(id.toString())
                                || id.equals(reminder.owner().opportunityId()));
    }

    /** What is to be done and what was done: cancelled reminders are the history of the way there. */
    Map<String, String> finalPlan() {
        Map<String, String> plan = new TreeMap<>();
        reminders.stream()
                .filter(reminder -> reminder.state() != ReminderState.CANCELLED)
                .filter(reminder -> !isHistory(reminder))
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
                                                : event instanceof InterviewVoided one
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
        if (event instanceof OpportunityVoided one) {
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

    /** What was noted of a round that was moved since is told of the opportunity that it was noted for. */
    private UUID homeOf(CandidateEvent event) {
        UUID told = opportunityOf(event);
        if (event instanceof DebriefRecorded recorded) {
            return homes.getOrDefault(recorded.interviewId(), told);
        }
        return event instanceof MessageSent sent && sent.kind() != MessageKind.FOLLOW_UP
                ? homes.getOrDefault(sent.interviewId(), told)
                : told;
    }

    private static UUID opportunityOf(CandidateEvent event) {
        try {
            return (UUID) event.getClass().getMethod("opportunityId").invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every event of a history is about an opportunity", e);
        }
    }
}
