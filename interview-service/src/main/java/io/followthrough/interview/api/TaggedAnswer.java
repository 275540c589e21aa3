package io.followthrough.interview.api;

import io.followthrough.platform.web.EntityTags;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry their resource's version as ETag. */
public final class TaggedAnswer {

    private TaggedAnswer() {}

    public static <T> RestResponse<T> ok(T answer, long version) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, EntityTags.of(version))
                .build();
    }

    /** @param location where the new resource is read, for example {@code /v1/interviews/...} */
    public static <T> RestResponse<T> created(String location, T answer, long version) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(location))
                .header(HttpHeaders.ETAG, EntityTags.of(version))
                .entity(answer)
                .build();
    }
}
