package io.followthrough.interview.rebuilt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.testkit.events.LoggedEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What somebody knows of an opportunity who reads the topic and has no class of ours: JSON and the documentation. */
final class RebuiltOpportunity {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OPEN_OUTCOMES = Set.of("", "OFFER_RECEIVED");
    private static final Set<String> NOT_NUMBERED = Set.of("CANCELLED", "VOIDED");
    private static final List<String> DETAILS =
            List.of("employer", "role", "source", "formality", "region", "language", "referrer");
    private static final List<String> ROUND = List.of("kind", "startsAt", "endsAt", "timeZone", "interviewers");

    private final ObjectNode opportunity = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> rounds = new LinkedHashMap<>();
    private final Map<String, ObjectNode> materials = new LinkedHashMap<>();
    private final ArrayNode references = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode responses = JsonNodeFactory.instance.arrayNode();

    void read(LoggedEvent event) {
        ObjectNode data = json(event.text());
        String name = String.valueOf(event.header("ce_type")).split("\\.")[2];
        switch (name) {
            case "OpportunityOpened" -> opened(data);
            case "HiringTimelineChanged" -> timeline(data);
            case "OpportunityOutcomeRecorded" -> take(opportunity, data, List.of("outcome"));
            case "InterviewScheduled", "InterviewRescheduled" -> round(data, "SCHEDULED");
            case "InterviewCancelled" -> known(rounds, data, "interviewId").put("state", "CANCELLED");
            case "InterviewCompleted" -> completed(data);
            case "InterviewVoided" -> voided(data);
            case "InterviewOutcomeRecorded" -> take(known(rounds, data, "interviewId"), data, List.of("outcome"));
            case "MaterialRequested" -> material(data, text(data, "materialId"));
            case "MaterialSent" -> take(known(materials, data, "materialId"), data, List.of("sentAt", "onTime"));
            case "ReferenceAdded" ->
                references.add(named(data, "referenceId", List.of("name", "greetingName", "addedAt")));
            case "EmployerResponded" -> responses.add(named(data, "responseId", List.of("channel", "receivedAt")));
            default -> {}
        }
    }

    /** Everything that is known, in the form of {@link StoredOpportunity}. */
    JsonNode state() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        opportunity.put("status", OPEN_OUTCOMES.contains(text(opportunity, "outcome")) ? "OPEN" : "CLOSED");
        state.set("opportunity", opportunity);
        state.set("rounds", array(numbered()));
        state.set(
                "materials",
                array(materials.values().stream()
                        .sorted(Comparator.comparing(one -> text(one, "id")))
                        .toList()));
        state.set("references", references);
        state.set("responses", responses);
        return state;
    }

    private void opened(ObjectNode data) {
        take(opportunity, data, DETAILS);
        switch (text(data, "occasion")) {
            case "OPENED" -> {
                opportunity.set("candidateId", data.get("candidateId"));
                opportunity.set("id", data.get("opportunityId"));
                opportunity.set("openedAt", data.get("occurredAt"));
                timeline(data);
            }
            case "REOPENED" -> opportunity.remove("outcome");
            default -> {}
        }
    }

    private void timeline(ObjectNode data) {
        ObjectNode timeline = opportunity.putObject("timeline");
        timeline.put("state", data.has("decisionDate") ? "KNOWN" : "TIMELINE_UNKNOWN");
        take(timeline, data, List.of("decisionDate", "statedAs"));
    }

    private void round(ObjectNode data, String state) {
        ObjectNode round = rounds.computeIfAbsent(
                text(data, "interviewId"),
                id -> JsonNodeFactory.instance.objectNode().put("id", id));
        take(round, data, ROUND);
        round.put("state", state);
    }

    private void completed(ObjectNode data) {
        String interview = text(data, "interviewId");
        round(data, "COMPLETED");
        timeline(data);
        Map<String, ObjectNode> before = new LinkedHashMap<>(materials);
        materials.values().removeIf(one -> text(one, "interviewId").equals(interview));
        for (JsonNode promised : data.path("materials")) {
            String id = text(promised, "id");
            ObjectNode material = before.getOrDefault(id, JsonNodeFactory.instance.objectNode());
            materials.put(id, material);
            material(promised, id);
            material.put("interviewId", interview);
        }
    }

    /** What was said besides is what stands now. */
    private void voided(ObjectNode data) {
        take(known(rounds, data, "interviewId").put("state", "VOIDED"), data, List.of("voidedAt"));
        timeline((ObjectNode) (data.has("timeline") ? data.get("timeline") : JsonNodeFactory.instance.objectNode()));
    }

    private void material(JsonNode data, String id) {
        ObjectNode material = materials.computeIfAbsent(id, unknown -> JsonNodeFactory.instance.objectNode());
        material.put("id", id);
        take(material, data, List.of("description", "promisedFor", "promisedAt"));
    }

    /** Rounds are ordered by their start; those that were cancelled or are void do not count (R33). */
    private List<ObjectNode> numbered() {
        List<ObjectNode> ordered = rounds.values().stream()
                .sorted(Comparator.comparing((ObjectNode one) -> text(one, "startsAt"))
                        .thenComparing(one -> text(one, "id")))
                .toList();
        int number = 0;
        for (ObjectNode round : ordered) {
            if (!NOT_NUMBERED.contains(text(round, "state"))) {
                round.put("round", ++number);
            }
        }
        return ordered;
    }

    private static ObjectNode named(ObjectNode data, String id, List<String> fields) {
        ObjectNode thing = JsonNodeFactory.instance.objectNode();
        thing.set("id", data.get(id));
        take(thing, data, fields);
        return thing;
    }

    private static void take(ObjectNode target, JsonNode data, List<String> fields) {
        for (String field : fields) {
            if (data.has(field)) {
                target.set(field, data.get(field));
            } else {
                target.remove(field);
            }
        }
    }

    private static ObjectNode known(Map<String, ObjectNode> things, JsonNode data, String id) {
        return Objects.requireNonNull(things.get(text(data, id)), () -> "told of before: " + data);
    }

    private static ArrayNode array(Collection<ObjectNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("an event is no JSON", e);
        }
    }
}
