package io.followthrough.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every answer to a valid token says of the tenant's allowance, described once and referred to by all of them. */
final class RateLimitHeaders {

    private static final String LIMIT = "RateLimit";
    private static final String POLICY = "RateLimitPolicy";

    private RateLimitHeaders() {}

    static void describe(Components components) {
        components.addHeader(
                LIMIT,
                header(
                        "What is left of the tenant's allowance in this replica: `r` requests at once, and the whole again"
                                + " after `t` seconds without any (draft-ietf-httpapi-ratelimit-headers-10)",
                        "\"tenant\";r=987;t=1"));
        components.addHeader(
                POLICY,
                header(
                        "The tenant's allowance in each replica, a token bucket: `q` requests at once, refilled within `w`"
                                + " seconds",
                        "\"tenant\";q=1000;w=5"));
    }

    static void addTo(APIResponse answer) {
        answer.addHeader("RateLimit", OASFactory.createHeader().ref(LIMIT));
        answer.addHeader("RateLimit-Policy", OASFactory.createHeader().ref(POLICY));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .example(example));
    }
}
