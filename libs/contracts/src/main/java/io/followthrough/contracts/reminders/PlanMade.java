package io.followthrough.contracts.reminders;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completed round has its plan: every reminder, its dates and the rules behind them. */
public record PlanMade(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        long policyVersion,
        List<PlannedReminder> reminders,
        Instant plannedAt,
        @Nullable Integer part,
        @Nullable Integer parts)
        implements CandidateEvent {

    public PlanMade {
        reminders = List.copyOf(reminders);
    }

    @Override
    public String subject() {
        return interviewId.toString();
    }
}
