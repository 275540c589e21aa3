package io.followthrough.interview.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * The parts of an export, each beside the GET that answers it alone. What is left of a part without the lists that have
 * GETs of their own is compared whole, so a field, or a list, that one of the two does not have is found by itself.
 */
record ExportedParts(JsonNode export) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A list in the export, by the list or the object that it is in.
     *
     * @param path of the GET, its variables the part's fields
     * @param items whether the GET answers a list, in which the part is the one with its id
     */
    private record Kind(String in, String list, String path, boolean items) {}

    private static final String WHOLE = "";

    private static final List<Kind> KINDS = List.of(
            new Kind("candidate", "coaches", "/v1/candidates/{candidateId}/coaches/{coachId}", false),
            new Kind(WHOLE, "opportunities", "/v1/opportunities/{id}", false),
            new Kind("opportunities", "materials", "/v1/materials/{id}", false),
            new Kind("opportunities", "references", "/v1/references/{id}", false),
            new Kind("opportunities", "employerResponses", "/v1/employer-responses/{id}", false),
            new Kind("opportunities", "interviews", "/v1/interviews/{id}", false),
            new Kind(WHOLE, "timelineStatements", "/v1/opportunities/{opportunityId}/timeline/history?limit=200", true),
            new Kind(WHOLE, "changes", "/v1/opportunities/{opportunityId}/history?limit=200", true),
            new Kind(WHOLE, "coachChanges", "/v1/candidates/{ofCandidate}/coach-changes?limit=200", true));

    static ExportedParts of(String export) throws JsonProcessingException {
        return new ExportedParts(JSON.readTree(export));
    }

    /** @param get answers what a path is answered with */
    void mustEqual(UnaryOperator<String> get) throws JsonProcessingException {
        Map<String, Integer> compared = new LinkedHashMap<>();
        JsonNode candidate = export.get("candidate");
        ObjectNode rest = export.deepCopy();
        rest.remove("candidate");
        assertThat(itself("candidate", candidate, get, compared))
                .isEqualTo(JSON.readTree(get.apply("/v1/candidates/" + candidateId())));
        assertThat(itself(WHOLE, rest, get, compared)).as("what has no GET").isEmpty();
        assertThat(compared.keySet()).hasSameSizeAs(KINDS);
        assertThat(compared.values()).doesNotContain(0);
    }

    /** Compares the lists that are in the part, and answers what it has besides them. */
    private JsonNode itself(String name, JsonNode part, UnaryOperator<String> get, Map<String, Integer> compared)
            throws JsonProcessingException {
        ObjectNode left = part.deepCopy();
        for (Kind kind : KINDS) {
            if (kind.in().equals(name)) {
                JsonNode parts = left.remove(kind.list());
                compared.merge(kind.list(), parts.size(), Integer::sum);
                for (JsonNode one : parts) {
                    assertThat(itself(kind.list(), one, get, compared))
                            .as(kind.list())
                            .isEqualTo(answered(kind, one, get));
                }
            }
        }
        return left;
    }

    private JsonNode answered(Kind kind, JsonNode part, UnaryOperator<String> get) throws JsonProcessingException {
        String path = kind.path().replace("{ofCandidate}", candidateId());
        for (Map.Entry<String, JsonNode> field : part.properties()) {
            path = path.replace("{" + field.getKey() + "}", field.getValue().asText());
        }
        JsonNode answer = JSON.readTree(get.apply(path));
        return kind.items() ? withId(answer.get("items"), part.get("id")) : answer;
    }

    private static JsonNode withId(JsonNode items, JsonNode id) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String candidateId() {
        return export.get("candidate").get("candidateId").asText();
    }
}
