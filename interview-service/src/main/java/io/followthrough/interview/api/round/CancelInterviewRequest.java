package io.followthrough.interview.api.round;

import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a round will not take place; kept in the history. */
@Schema(examples = """
        {"reason": "The head of planning is ill"}""")
record CancelInterviewRequest(
        @Size(max = 500) @ManyLines @Nullable String reason) {}
