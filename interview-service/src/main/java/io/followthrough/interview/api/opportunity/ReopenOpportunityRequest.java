package io.followthrough.interview.api.opportunity;

import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an opportunity is open again. */
@Schema(examples = """
        {"reason": "They called: the other candidate declined"}""")
record ReopenOpportunityRequest(
        @NotBlank @Size(max = 500) @ManyLines String reason) {}
