package io.followthrough.platform.events;

import org.jspecify.annotations.Nullable;

/** A record that is not an event we can read: it goes to the dead-letter topic, its neighbours go on. */
public class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
