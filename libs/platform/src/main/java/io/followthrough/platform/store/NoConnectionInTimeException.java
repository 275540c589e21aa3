package io.followthrough.platform.store;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Every connection was taken for too long. Carries no stack trace: under load there are many of them. */
final class NoConnectionInTimeException extends TimeoutException {

    NoConnectionInTimeException(Duration longestWait) {
        super("no connection within " + longestWait);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
