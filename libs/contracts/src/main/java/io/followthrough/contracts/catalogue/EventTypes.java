package io.followthrough.contracts.catalogue;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.SandboxEventsRead;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.Topic;
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
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.interviews.people.CandidateRetentionEnding;
import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.contracts.reminders.PromiseBroken;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderSnoozed;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.contracts.reminders.SandboxEventsAwaited;
import io.followthrough.contracts.reminders.SandboxReset;
import io.followthrough.contracts.reminders.due.ConnectDue;
import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.contracts.reminders.due.JobEvaluationDue;
import io.followthrough.contracts.reminders.due.MaterialDue;
import io.followthrough.contracts.reminders.due.ProfileUpdateDue;
import io.followthrough.contracts.reminders.due.ReferenceBriefDue;
import io.followthrough.contracts.reminders.due.ReferrerThanksDue;
import io.followthrough.contracts.reminders.due.SearchNudgeDue;
import io.followthrough.contracts.reminders.due.ThankYouDue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of all events, in the order a reader of the topics meets them. */
public final class EventTypes {

    private static final List<EventType> ALL = Stream.of(
                    published(
                            Topic.INTERVIEWS,
                            List.of(
                                    CandidateChanged.class,
                                    CoachGranted.class,
                                    CoachWithdrawn.class,
                                    CandidateRetentionEnding.class,
                                    CandidateErased.class,
                                    InterviewerErased.class,
                                    ReferenceAdded.class,
                                    OpportunityOpened.class,
                                    InterviewScheduled.class,
                                    InterviewRescheduled.class,
                                    InterviewCancelled.class,
                                    InterviewCompleted.class,
                                    HiringTimelineChanged.class,
                                    MaterialRequested.class,
                                    MaterialSent.class,
                                    EmployerResponded.class,
                                    InterviewOutcomeRecorded.class,
                                    OpportunityOutcomeRecorded.class,
                                    OfferAccepted.class,
                                    InterviewVoided.class,
                                    InterviewMoved.class,
                                    OpportunityVoided.class)),
                    published(
                            Topic.NOTES,
                            List.of(
                                    DebriefRecorded.class,
                                    JobEvaluated.class,
                                    MessageDrafted.class,
                                    MessageSent.class)),
                    published(
                            Topic.REMINDERS,
                            List.of(
                                    PlanMade.class,
                                    PlanRevised.class,
                                    DebriefDue.class,
                                    ThankYouDue.class,
                                    ReferrerThanksDue.class,
                                    MaterialDue.class,
                                    ProfileUpdateDue.class,
                                    ConnectDue.class,
                                    JobEvaluationDue.class,
                                    ReferenceBriefDue.class,
                                    SearchNudgeDue.class,
                                    FollowUpDue.class,
                                    ReminderSnoozed.class,
                                    ReminderDone.class,
                                    ReminderDismissed.class,
                                    ReminderCancelled.class,
                                    PromiseBroken.class,
                                    FollowUpLogged.class,
                                    PolicyChanged.class,
                                    SandboxClockMoved.class,
                                    SandboxEventsAwaited.class,
                                    SandboxReset.class)),
                    Stream.of(
                            new EventType(CandidateDataErased.class, Set.of(Topic.NOTES, Topic.REMINDERS)),
                            new EventType(SandboxClockApplied.class, Set.of(Topic.values())),
                            new EventType(SandboxEventsTold.class, Set.of(Topic.values())),
                            new EventType(SandboxEventsRead.class, Set.of(Topic.values()))))
            .flatMap(Function.identity())
            .toList();

    private static final Map<Class<? extends Event>, EventType> BY_RECORD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::event, Function.identity()));

    private static final Map<String, EventType> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventTypes() {}

    /** Every event of the contract. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The events that may appear on {@code topic}. */
    public static List<EventType> on(Topic topic) {
        return ALL.stream().filter(type -> type.topics().contains(topic)).toList();
    }

    /**
     * The entry of an event record.
     *
     * @throws IllegalArgumentException for a record that is no event of the contract
     */
    public static EventType of(Class<? extends Event> event) {
        EventType type = BY_RECORD.get(event);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " is not in the catalogue of events");
        }
        return type;
    }

    /** The entry of a {@code ce_type}; empty for a type this version does not know, which a consumer ignores. */
    public static Optional<EventType> named(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static Stream<EventType> published(Topic topic, List<Class<? extends Event>> events) {
        return events.stream().map(event -> new EventType(event, Set.of(topic)));
    }
}
