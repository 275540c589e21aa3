package io.followthrough.interview.api;

import io.followthrough.interview.domain.Formality;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A hiring process to open. */
record OpenOpportunityRequest(
        @NotBlank @Size(max = 200) String candidateId,
        @NotBlank @Size(max = 200) String employer,
        @NotBlank @Size(max = 200) String role,
        @Size(max = 200) @Nullable String source,
        @Nullable Formality formality,
        @Valid @Nullable ReferrerRequest referrer) {

    /** Who helped to get the interview (R17). */
    record ReferrerRequest(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 320) @Nullable String email) {}
}
