package io.followthrough.platform.problem;

/** The kinds of refusal; each has one status and one stable type URI. */
public enum ProblemKind {
    INVALID_REQUEST(400, "invalid-request", "The request is not valid"),
    UNAUTHENTICATED(401, "unauthenticated", "A valid bearer token is needed"),
    FORBIDDEN(403, "forbidden", "This role may not call this operation"),
    NOT_FOUND(404, "not-found", "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "not-acceptable", "The answer cannot be given in that form"),
    REQUEST_TIMEOUT(408, "request-timeout", "The request came too slowly"),
    CONFLICT(409, "conflict", "The resource is not in a state that allows this"),
    LIMIT_REACHED(409, "limit-reached", "There are as many of these as there may be"),
    EVENT_NOT_APPLIED(409, "event-not-applied", "An event that this waits for could not be applied here"),
    IDEMPOTENCY_IN_PROGRESS(409, "idempotency-in-progress", "The first request with this Idempotency-Key still runs"),
    STALE(412, "stale", "The resource has changed since it was read"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    URI_TOO_LONG(414, "uri-too-long", "The request's address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The request's media type is not supported"),
    EXPECTATION_FAILED(417, "expectation-failed", "What the request expects cannot be met"),
    WRONG_CELL(421, "wrong-cell", "The tenant is held elsewhere"),
    BROKEN_RULE(422, "broken-rule", "A rule forbids this"),
    IDEMPOTENCY_KEY_REUSED(422, "idempotency-key-reused", "This Idempotency-Key came with another request before"),
    PRECONDITION_REQUIRED(428, "precondition-required", "An If-Match header is needed"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests"),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The request's headers are too large"),
    INTERNAL_ERROR(500, "internal-error", "Something went wrong on our side"),
    UNAVAILABLE(503, "unavailable", "The service cannot do this right now"),
    NOT_YET(503, "not-yet", "What this depends on has not arrived here yet");

    private static final String TYPE_PREFIX = "https://followthrough.io/problems/";

    private final int status;
    private final String slug;
    private final String title;

    ProblemKind(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String type() {
        return TYPE_PREFIX + slug;
    }

    public String title() {
        return title;
    }

    /** The kind for a status that the framework chose; of those with one status the first, which is the plain one. */
    static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
    }
}
