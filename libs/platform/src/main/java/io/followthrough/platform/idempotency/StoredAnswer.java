package io.followthrough.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An answer as it went out: what a repetition gets again. */
record StoredAnswer(
        int status, Map<String, String> headers, @Nullable String body) {

    StoredAnswer {
        headers = Map.copyOf(headers);
    }

    @Nullable String mediaType() {
        return headers.get(HttpHeaders.CONTENT_TYPE);
    }

    @Nullable String location() {
        return headers.get(HttpHeaders.LOCATION);
    }

    @Nullable String entityTag() {
        return headers.get(HttpHeaders.ETAG);
    }

    /** The body goes out as it stands, not as JSON within JSON. */
    RestResponse<String> toResponse() {
        RestResponse.ResponseBuilder<String> response = RestResponse.ResponseBuilder.create(status);
        headers.forEach(response::header);
        return response.entity(body).build();
    }
}
