package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.GrantCoach;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.platform.web.IfMatch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a coach is to be granted. */
@Schema(examples = """
                {"scopes": ["PLAN"], "expiresAt": "2027-01-31T23:00:00Z"}""")
record GrantRequest(
        @Schema(description = "What the coach may read; everything when left out") @Size(min = 1) @Nullable Set<@NotNull CoachScope> scopes,

        @Schema(description = "From when on the grant no longer counts, in the future; left out: when it is withdrawn")
        @Nullable Instant expiresAt) {

    GrantCoach.Command toCommand(String candidateId, String coachId, @Nullable String ifMatch) {
        return new GrantCoach.Command(candidateId, coachId, scopes, expiresAt, IfMatch.required(ifMatch));
    }
}
