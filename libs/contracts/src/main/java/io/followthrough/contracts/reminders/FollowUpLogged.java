package io.followthrough.contracts.reminders;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up was made, by a message or elsewhere; rules it broke are flagged, never refused (R28, R30). */
public record FollowUpLogged(
        UUID followUpId,
        UUID opportunityId,
        @Nullable UUID interviewId,
        @Nullable UUID messageId,
        String candidateId,
        Channel channel,
        int ordinal,
        boolean reasonGiven,
        List<String> breaches,
        Instant sentAt)
        implements CandidateEvent {

    public FollowUpLogged {
        breaches = List.copyOf(breaches);
    }

    @Override
    public String subject() {
        return opportunityId.toString();
    }
}
