package io.followthrough.interview.api.opportunity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who helped to get the interview (R17). */
record ReferrerRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) @Nullable String email) {}
