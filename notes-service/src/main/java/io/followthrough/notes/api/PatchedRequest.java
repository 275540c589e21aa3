package io.followthrough.notes.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.Set;

/** Merges a patch into what stands and holds the result to the same rules as a whole request. */
@ApplicationScoped
class PatchedRequest {

    private final ObjectMapper mapper;
    private final Validator validator;

    PatchedRequest(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** @throws BadRequestException or a violation naming the field, when the result is not a valid request */
    <T> T merge(T standing, JsonNode patch, Class<T> type) {
        T merged = read(MergePatch.apply(mapper.valueToTree(standing), patch), type);
        Set<ConstraintViolation<T>> violations = validator.validate(merged);
        if (!violations.isEmpty()) {
            throw new ResteasyReactiveViolationException(violations);
        }
        return merged;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return mapper.treeToValue(merged, type);
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
