package io.followthrough.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.platform.problem.HelpLink;
import io.followthrough.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes an answer down before it goes out, so that it can be stored with the effect that it tells of. */
@ApplicationScoped
class AnswerRendering {

    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final ObjectMapper json;

    AnswerRendering(ObjectMapper json) {
        this.json = json;
    }

    StoredAnswer ofSuccess(@Nullable Object result) {
        if (!(result instanceof RestResponse<?> response)) {
            throw new IllegalStateException("an @Idempotent operation answers with a RestResponse");
        }
        Map<String, String> headers = new HashMap<>();
        for (String name : KEPT) {
            Object value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value.toString());
            }
        }
        if (response.getEntity() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return new StoredAnswer(response.getStatus(), headers, written(response.getEntity()));
    }

    StoredAnswer ofRefusal(Problem problem) {
        return new StoredAnswer(
                problem.status(),
                Map.of(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE, HttpHeaders.LINK, HelpLink.of(problem)),
                written(problem));
    }

    private @Nullable String written(@Nullable Object entity) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is not serializable", e);
        }
    }
}
