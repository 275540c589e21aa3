package io.followthrough.platform.observability;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/** What one logger has said, with the context of each line. */
final class KeptLogLines extends Handler {

    private final Queue<ExtLogRecord> lines = new ConcurrentLinkedQueue<>();
    private final Logger logger;

    KeptLogLines(String logger) {
        this.logger = Logger.getLogger(logger);
    }

    void keep() {
        logger.addHandler(this);
    }

    void release() {
        logger.removeHandler(this);
    }

    /** The first line about the tenant, or null as long as there is none. */
    @Nullable ExtLogRecord of(String tenant) {
        return lines.stream()
                .filter(line -> tenant.equals(line.getMdc("tenant")))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void publish(LogRecord line) {
        ExtLogRecord kept = ExtLogRecord.wrap(line);
        kept.copyMdc();
        lines.add(kept);
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
