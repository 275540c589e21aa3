package io.followthrough.notes;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything that is logged while it is open, with its parameters and the whole of its exceptions, except by the HTTP client
 * of the tests.
 */
public final class LogCatcher extends Handler {

    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private LogCatcher() {
        setLevel(Level.ALL);
    }

    public static LogCatcher open() {
        LogCatcher catcher = new LogCatcher();
        ROOT.addHandler(catcher);
        return catcher;
    }

    public Queue<String> lines() {
        return lines;
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = String.valueOf(line.getLoggerName());
        return !logger.startsWith("org.apache.http.") && !logger.startsWith("io.restassured.");
    }

    @Override
    public void publish(LogRecord line) {
        if (!isLoggable(line)) {
            return;
        }
        StringWriter trace = new StringWriter();
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(trace));
        }
        lines.add(line.getLevel() + " " + line.getLoggerName() + " " + line.getMessage() + " "
                + Arrays.deepToString(line.getParameters()) + " " + trace);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
