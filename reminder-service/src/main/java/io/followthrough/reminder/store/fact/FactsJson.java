package io.followthrough.reminder.store.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.store.Json;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.ScheduledInterview;

/** The facts of an opportunity as the JSON of their row. */
final class FactsJson {

    /** The engine knows no JSON: by which property a round says of which kind it is, is decided here. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ScheduledInterview.class, name = "SCHEDULED"),
        @JsonSubTypes.Type(value = CompletedInterview.class, name = "COMPLETED"),
        @JsonSubTypes.Type(value = CancelledInterview.class, name = "CANCELLED")
    })
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface RoundState {}

    private static final ObjectMapper MAPPER =
            EventJson.mapper().copy().addMixIn(InterviewFacts.class, RoundState.class);
    private static final TypeReference<OpportunityFacts> FACTS = new TypeReference<>() {};

    private FactsJson() {}

    static String write(OpportunityFacts facts) {
        return Json.write(MAPPER, facts);
    }

    static OpportunityFacts read(String json) {
        return Json.read(MAPPER, json, FACTS);
    }
}
