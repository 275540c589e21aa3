package io.followthrough.interview.api.opportunity;

import io.followthrough.timing.facts.OpportunityOutcome;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an opportunity ended. */
@Schema(examples = """
        {"outcome": "OFFER_RECEIVED"}""")
record OpportunityOutcomeRequest(@NotNull OpportunityOutcome outcome) {}
