package io.followthrough.interview.api.opportunity;

import io.followthrough.interview.domain.opportunity.Referrer;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who helped to get the interview (R17). */
record ReferrerRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) @Nullable String email,
        @Size(max = 200) @Nullable String greetingName) {

    static @Nullable ReferrerRequest of(@Nullable Referrer referrer) {
        return referrer == null
                ? null
                : new ReferrerRequest(referrer.name(), referrer.email(), referrer.greetingName());
    }

    Referrer.Described described() {
        return new Referrer.Described(name, email, greetingName);
    }
}
