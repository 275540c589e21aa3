package io.followthrough.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with an {@code ETag}, which the caller sends back in {@code If-Match} or {@code If-None-Match}. */
public final class Tagged {

    private Tagged() {}

    /** 200, tagged with the version of the row that the answer tells, and tells whole. */
    public static <T> RestResponse<T> ok(T answer, long version) {
        return ok(answer, EntityTags.of(version));
    }

    /** 200, with a tag of {@link EntityTags}. */
    public static <T> RestResponse<T> ok(T answer, String tag) {
        return answer(RestResponse.Status.OK, answer, tag);
    }

    /**
     * 201, tagged with the version of the new row.
     *
     * @param location the path where it is read, for example {@code /v1/samples/...}; it stays relative, so that neither
     *     {@code Host} nor a proxy is kept with an answer
     */
    public static <T> RestResponse<T> created(String location, T answer, long version) {
        return created(location, answer, EntityTags.of(version));
    }

    /** 201, with a tag of {@link EntityTags}. */
    public static <T> RestResponse<T> created(String location, T answer, String tag) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, tag)
                .entity(answer)
                .build();
    }

    /** Any other status, with a tag of {@link EntityTags}. */
    public static <T> RestResponse<T> answer(RestResponse.Status status, T answer, String tag) {
        return RestResponse.ResponseBuilder.create(status, answer)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }
}
