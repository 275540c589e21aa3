package io.followthrough.interview.api.round;

import io.followthrough.timing.facts.round.InterviewOutcome;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a round ended. */
@Schema(examples = """
        {"outcome": "ADVANCED"}""")
record InterviewOutcomeRequest(@NotNull InterviewOutcome outcome) {}
