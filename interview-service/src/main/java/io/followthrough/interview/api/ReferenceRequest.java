package io.followthrough.interview.api;

import io.followthrough.interview.application.AddReference;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks for the candidate (R23). */
record ReferenceRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) @Nullable String email,
        @Size(max = 2000) @Nullable String highlight) {

    AddReference.Command toCommand(UUID opportunityId) {
        return new AddReference.Command(opportunityId, name, email, highlight);
    }
}
