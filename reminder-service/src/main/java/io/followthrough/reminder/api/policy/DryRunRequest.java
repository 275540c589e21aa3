package io.followthrough.reminder.api.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy to try: what is left out of it has its default, as in a change. */
@Schema(requiredProperties = "policy", examples = "{\"policy\": {\"decisionDateRule\": \"AT_LEAST_A_WEEK\"}}")
record DryRunRequest(
        @Schema(implementation = PolicyDocument.class) @NotNull ObjectNode policy) {}
