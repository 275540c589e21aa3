package io.followthrough.interview.api.response;

import io.followthrough.interview.application.response.RecordResponse;
import io.followthrough.interview.domain.response.EmployerResponse;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the employer answered (R32); now, unless said when. */
@Schema(examples = """
        {"receivedAt": "2026-11-06T15:00:00Z", "channel": "PHONE",
        "summary": "They invite to a second round"}""")
record EmployerResponseRequest(
        @Nullable Instant receivedAt,
        @NotNull EmployerResponse.Channel channel,
        @Size(max = 2000) @ManyLines @Nullable String summary) {

    RecordResponse.Command toCommand(UUID opportunityId) {
        return new RecordResponse.Command(
                opportunityId, receivedAt == null ? null : receivedAt.truncatedTo(ChronoUnit.MILLIS), channel, summary);
    }
}
