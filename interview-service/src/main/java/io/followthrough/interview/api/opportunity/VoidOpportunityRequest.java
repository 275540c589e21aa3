package io.followthrough.interview.api.opportunity;

import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an opportunity is taken back; kept in the history. */
@Schema(examples = """
        {"reason": "Opened twice"}""")
record VoidOpportunityRequest(
        @NotBlank @Size(max = 500) @ManyLines String reason) {}
