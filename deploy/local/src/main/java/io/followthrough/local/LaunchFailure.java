package io.followthrough.local;

import java.util.List;

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

    /** A failure of a process: the message is followed by the last lines of its log. */
    static LaunchFailure of(GuardedProcess process, String message) {
        List<String> lines = process.lastLines();
        String log = "\n  log: " + process.log();
        String tail = lines.isEmpty() ? " (empty)" : "\n  | " + String.join("\n  | ", lines);
        return new LaunchFailure(process.name() + " " + message + log + tail);
    }
}
