package io.followthrough.interview.api.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.interview.store.exports.PartView;
import io.followthrough.platform.web.StreamedJson;
import java.io.IOException;
import java.util.Map;

/** Writes an opportunity as its rounds come, page by page. */
record PartWriter(ObjectMapper mapper) implements StreamedJson.ItemWriter<PartView> {

    private static final String ROUNDS = "interviews";

    @Override
    public void write(JsonGenerator json, PartView part) throws IOException {
        if (part.opens()) {
            open(json, part);
        }
        for (Object round : part.rounds()) {
            json.writeObject(round);
        }
        if (part.closes()) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** The opportunity up to its rounds. */
    private void open(JsonGenerator json, PartView part) throws IOException {
        ObjectNode opportunity = mapper.valueToTree(part.opportunity());
        opportunity.remove(ROUNDS);
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> field : opportunity.properties()) {
            json.writeObjectField(field.getKey(), field.getValue());
        }
        json.writeArrayFieldStart(ROUNDS);
    }
}
