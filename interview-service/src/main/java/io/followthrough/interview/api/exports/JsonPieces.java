package io.followthrough.interview.api.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.interview.store.exports.PartView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** An {@link InterviewsExport} written piece by piece, so that it is never in memory as a whole: each call gives its bytes. */
final class JsonPieces {

    /** What writes a piece. */
    private interface Piece {
        void write(JsonGenerator json) throws IOException;
    }

    private final ObjectMapper mapper;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final JsonGenerator generator;

    JsonPieces(ObjectMapper mapper) {
        this.mapper = mapper;
        try {
            this.generator = mapper.createGenerator(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] begin(InterviewsExport.ExportedCandidate candidate) {
        return piece(json -> {
            json.writeStartObject();
            json.writeObjectField("candidate", candidate);
            json.writeArrayFieldStart("opportunities");
        });
    }

    byte[] part(PartView part) {
        return piece(json -> {
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
        });
    }

    byte[] item(Object item) {
        return piece(json -> json.writeObject(item));
    }

    /** Ends a list of the whole and begins the next one. */
    byte[] list(String name) {
        return piece(json -> {
            json.writeEndArray();
            json.writeArrayFieldStart(name);
        });
    }

    byte[] end() {
        return piece(json -> {
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The opportunity up to its rounds. */
    private void open(JsonGenerator json, PartView part) throws IOException {
        ObjectNode opportunity = mapper.valueToTree(part.opportunity());
        opportunity.remove("interviews");
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> field : opportunity.properties()) {
            json.writeObjectField(field.getKey(), field.getValue());
        }
        json.writeArrayFieldStart("interviews");
    }

    private byte[] piece(Piece piece) {
        try {
            piece.write(generator);
            generator.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a view is not serializable", e);
        }
        byte[] bytes = written.toByteArray();
        written.reset();
        return bytes;
    }
}
