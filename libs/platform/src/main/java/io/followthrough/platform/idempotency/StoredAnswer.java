package io.followthrough.platform.idempotency;

import io.followthrough.platform.events.EventMark;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
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

    @Nullable String eventMark() {
        return headers.get(EventMark.EVENT_ID);
    }

    /** The same, naming the event that it tells of. */
    StoredAnswer telling(EventMark event) {
        return with(EventMark.EVENT_ID, event.written());
    }

    /** The same, once more. */
    StoredAnswer replayed() {
        return with(Idempotent.REPLAYED, "true");
    }

    @Nullable String entityTag() {
        return headers.get(HttpHeaders.ETAG);
    }

    private StoredAnswer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new StoredAnswer(status, more, body);
    }

    /** The body goes out as it stands, not as JSON within JSON. */
    RestResponse<String> toResponse() {
        RestResponse.ResponseBuilder<String> response = RestResponse.ResponseBuilder.create(status);
        headers.forEach(response::header);
        return response.entity(body).build();
    }
}
