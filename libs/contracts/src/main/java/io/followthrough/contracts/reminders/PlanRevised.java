package io.followthrough.contracts.reminders;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New facts or a new policy changed a plan: the difference; of the opportunity alone while no round is completed. */
public record PlanRevised(
        UUID opportunityId,
        @Nullable UUID interviewId,
        String candidateId,
        long policyVersion,
        List<PlannedReminder> added,
        List<MovedReminder> moved,
        List<DroppedReminder> dropped,
        Instant revisedAt,
        @Nullable Integer part,
        @Nullable Integer parts)
        implements CandidateEvent {

    public PlanRevised {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        dropped = List.copyOf(dropped);
    }

    @Override
    public String subject() {
        return (interviewId == null ? opportunityId : interviewId).toString();
    }
}
