package io.followthrough.notes.inbound;

import io.followthrough.contracts.interviews.CandidateChanged;
import io.followthrough.contracts.interviews.CandidateErased;
import io.followthrough.contracts.interviews.CoachGranted;
import io.followthrough.contracts.interviews.CoachWithdrawn;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.InterviewerErased;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.notes.application.ForgetInterviewer;
import io.followthrough.notes.application.KeepCandidate;
import io.followthrough.notes.application.KeepInterview;
import io.followthrough.notes.application.KeepMaterial;
import io.followthrough.notes.application.KeepOpportunity;
import io.followthrough.notes.application.KeepReference;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.erasure.EraseCandidate;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What interview-service tells. */
@ApplicationScoped
class InterviewEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    InterviewEvents(
            EventReceiver receiver,
            KeepOpportunity keepOpportunity,
            KeepInterview keepInterview,
            KeepReference keepReference,
            KeepCandidate keepCandidate,
            KeepMaterial keepMaterial,
            ForgetInterviewer forgetInterviewer,
            EraseCandidate eraseCandidate,
            CoachGrants coachGrants) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(CoachGranted.class, coachGrants::onGranted)
                .on(CoachWithdrawn.class, coachGrants::onWithdrawn)
                .on(CandidateErased.class, eraseCandidate::onErased)
                .on(CandidateChanged.class, keepCandidate::onChanged)
                .on(InterviewerErased.class, forgetInterviewer::onErased)
                .on(OpportunityOpened.class, keepOpportunity::onOpened)
                .on(HiringTimelineChanged.class, keepOpportunity::onTimelineChanged)
                .on(OpportunityOutcomeRecorded.class, keepOpportunity::onOutcome)
                .on(MaterialRequested.class, keepMaterial::onRequested)
                .on(MaterialSent.class, keepMaterial::onSent)
                .on(ReferenceAdded.class, keepReference::onAdded)
                .on(InterviewScheduled.class, keepInterview::onScheduled)
                .on(InterviewRescheduled.class, keepInterview::onRescheduled)
                .on(InterviewCancelled.class, keepInterview::onCancelled)
                .on(InterviewCompleted.class, keepInterview::onCompleted);
    }

    @Incoming("interviews")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
