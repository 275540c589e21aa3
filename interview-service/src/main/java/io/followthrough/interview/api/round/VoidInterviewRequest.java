package io.followthrough.interview.api.round;

import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a round is taken back; kept in the history. */
@Schema(examples = """
        {"reason": "Entered twice"}""")
record VoidInterviewRequest(
        @NotBlank @Size(max = 500) @ManyLines String reason) {}
