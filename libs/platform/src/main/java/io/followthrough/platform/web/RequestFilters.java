package io.followthrough.platform.web;

/** The order of what every request passes before it reaches a resource; the highest comes first. */
public final class RequestFilters {

    /** Whether its connection is kept is told in whatever answer follows. */
    public static final int ENDING = 31_000;
    /** The request gets its correlation id, which every answer carries. */
    public static final int CORRELATION = 30_000;
    /** What the caller accepts is read, before anything answers. */
    public static final int ACCEPT = 29_000;
    /** The token is checked. It comes after the framework has prepared a request for that, at 200. */
    public static final int DOOR = 190;
    /** What is left of the tenant's allowance is told in whatever answer follows. */
    public static final int RATE_TOLD = 188;
    /** A tenant that another cell holds is sent away. */
    public static final int CELL = 187;
    /** A request that names events waits until they are taken in; it is counted nowhere else yet. */
    public static final int CATCH_UP = 185;

    /** The tenant is charged. */
    public static final int RATE = 180;
    /** The body is read, and refused when it is too large or too slow. */
    public static final int BODY = 170;
    /** The request is admitted, or refused when the service is full. */
    public static final int ADMISSION = 160;

    private RequestFilters() {}
}
