package io.followthrough.interview.domain.response;

import io.followthrough.interview.domain.Moments;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.history.FieldValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The employer has answered, so pending follow-ups are off (R32).
 *
 * @param summary what it said, in the candidate's words; it never leaves this service
 */
public record EmployerResponse(
        UUID id,
        UUID opportunityId,
        String candidateId,
        Channel channel,
        Instant receivedAt,
        @Nullable String summary) {

    /** How it came. */
    public enum Channel {
        EMAIL,
        PHONE,
        LETTER,
        LINKEDIN,
        IN_PERSON,
        OTHER
    }

    /** @throws RefusedException when it would have come in the future */
    public EmployerResponse received(Instant now) {
        Moments.mustHaveCome("receivedAt", receivedAt, now);
        return this;
    }

    /** What its history tells of. */
    public List<FieldValue> fieldValues() {
        return List.of(FieldValue.of("channel", channel), FieldValue.of("receivedAt", receivedAt));
    }
}
