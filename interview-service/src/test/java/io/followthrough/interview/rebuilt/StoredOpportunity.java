package io.followthrough.interview.rebuilt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.interview.api.HiringScene;
import java.util.List;

/** What REST answers of an opportunity: free texts, e-mails and what only this service reckons left out. */
final class StoredOpportunity {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredOpportunity() {}

    static JsonNode state(HiringScene scene, String opportunity) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        ObjectNode read = (ObjectNode) read(scene, opportunity);
        read.remove("outcomeRecordedAt");
        if (read.has("referrer")) {
            ((ObjectNode) read.get("referrer")).remove("email");
        }
        state.set("opportunity", read);
        state.set("rounds", rounds(scene, opportunity));
        state.set("materials", list(scene, opportunity + "/materials", List.of("dueAt", "dueZone", "releasedAt")));
        state.set("references", list(scene, opportunity + "/references", List.of("email", "highlight")));
        state.set("responses", list(scene, opportunity + "/employer-responses", List.of("summary")));
        return state;
    }

    private static ArrayNode rounds(HiringScene scene, String opportunity) {
        ArrayNode rounds =
                list(scene, opportunity + "/interviews", List.of("plannedEndsAt", "reportedAt", "outcomeRecordedAt"));
        rounds.forEach(round -> round.path("interviewers").forEach(person -> ((ObjectNode) person).remove("email")));
        return rounds;
    }

    private static ArrayNode list(HiringScene scene, String path, List<String> withheld) {
        ArrayNode items = (ArrayNode) read(scene, path + "?limit=200").get("items");
        items.forEach(item -> ((ObjectNode) item).remove(withheld).remove(List.of("opportunityId", "candidateId")));
        return items;
    }

    private static JsonNode read(HiringScene scene, String path) {
        try {
            return JSON.readTree(scene.get(path).extract().asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("an answer is no JSON", e);
        }
    }
}
