package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** JSON merge patches (RFC 7396): what is named is replaced, what is null is removed, all else stays. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** A patch is read into a tree of its fields, which takes more than its bytes: it may be shorter than other bodies. */
    public static final int MOST_BYTES = 128 << 10;

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * What becomes of {@code current}. The patch is read by itself first, because to remove what there is not is as wrong
     * as to set it; what becomes of {@code current} is validated as if the caller had sent it whole.
     *
     * @param type a request record: what is not among its components cannot be changed
     * @throws WebApplicationException 400, naming the field, when the patch or what becomes of it is not valid
     */
    public <T> T apply(ObjectNode patch, T current, Class<T> type) {
        read(patch, json.readerFor(type));
        T patched = read(merged(json.valueToTree(current), patch), StoredBefore.in(json.readerFor(type)));
        Set<ConstraintViolation<T>> violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ResteasyReactiveViolationException(violations);
        }
        return patched;
    }

    private static <T> T read(JsonNode tree, ObjectReader reader) {
        try {
            return reader.readValue(tree);
        } catch (JsonProcessingException unreadable) {
            throw new WebApplicationException(unreadable, Response.Status.BAD_REQUEST);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What {@code target} becomes; both stay as they are. */
    JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode known ? known.deepCopy() : json.createObjectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                JsonNode before = result.path(change.getKey());
                result.set(change.getKey(), merged(before, change.getValue()));
            }
        }
        return result;
    }
}
