package io.followthrough.platform.web;

/** The order of what every request passes before it reaches a resource; the highest comes first. */
public final class RequestFilters {

    /** The request gets its correlation id, which every answer carries. */
    public static final int CORRELATION = 30_000;
    /** The request is counted, and refused when the service is full. */
    public static final int ADMISSION = 29_000;
    /** The body is read, and refused when it is too large. */
    public static final int BODY = 28_000;

    private RequestFilters() {}
}
