package io.followthrough.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Reads what one request of a batch says as strictly as if it had come by itself. */
@ApplicationScoped
class ItemBodies {

    private final ObjectMapper json;
    private final Validator validator;

    ItemBodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws WebApplicationException or a violation of constraints, naming the field, when it is no valid request */
    <B> B read(ObjectNode body, Class<B> type) {
        B read = as(body, type);
        Set<ConstraintViolation<B>> violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ResteasyReactiveViolationException(violations);
        }
        return read;
    }

    /** The item whole, in one form whichever blanks its caller wrote: equal for equal requests. */
    String written(KeyedItem item) {
        try {
            return json.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    private <B> B as(ObjectNode body, Class<B> type) {
        try {
            return json.readerFor(type).readValue(body);
        } catch (JsonProcessingException unreadable) {
            throw new WebApplicationException(unreadable, Response.Status.BAD_REQUEST);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
