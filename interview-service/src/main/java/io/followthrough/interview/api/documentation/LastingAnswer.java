package io.followthrough.interview.api.documentation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** 200 with a text that is the same for everybody until the next release: anybody may keep it for an hour. */
final class LastingAnswer {

    private static final String AN_HOUR = "public, max-age=3600";

    private LastingAnswer() {}

    static Uni<RestResponse<String>> with(Supplier<String> text) {
        return Uni.createFrom()
                .item(() -> RestResponse.ResponseBuilder.ok(text.get())
                        .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
                        .build());
    }
}
