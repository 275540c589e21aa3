package io.followthrough.interview.api.round;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which opportunity of the same candidate a round belongs. */
@Schema(examples = """
        {"opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9"}""")
record MoveInterviewRequest(@NotNull UUID opportunityId) {}
