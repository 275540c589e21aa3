package io.followthrough.local;

/** Why something could not start or did not stay up, in one message that names it, with the last lines of its log. */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure whose message says everything. */
    public LaunchFailure(String message) {
        super(message);
    }

    /** A failure that something else caused. */
    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
