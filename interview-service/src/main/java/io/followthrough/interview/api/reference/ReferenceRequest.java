package io.followthrough.interview.api.reference;

import io.followthrough.interview.application.reference.AddReference;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks for the candidate (R23). */
@Schema(examples = """
        {"name": "Ada Novak", "email": "ada@ref.example", "highlight": "The night train pilot"}""")
record ReferenceRequest(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) @Nullable String email,
        @Size(max = 200) @Nullable String greetingName,
        @Size(max = 2000) @ManyLines @Nullable String highlight) {

    AddReference.Command toCommand(UUID opportunityId) {
        return new AddReference.Command(opportunityId, name, email, greetingName, highlight);
    }
}
