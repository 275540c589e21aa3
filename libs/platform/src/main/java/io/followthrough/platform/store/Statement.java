package io.followthrough.platform.store;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SQL that writes and answers nothing, with the parameters {@code ?1}, {@code ?2} and so on. Made once, a constant. */
public final class Statement {

    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");

    private final String inSession;
    private final String onConnection;
    private final int parameters;

    private Statement(String sql) {
        Matcher matcher = PARAMETER.matcher(sql);
        this.inSession = sql;
        this.onConnection = matcher.replaceAll("\\$$1");
        this.parameters = matcher.reset()
                .results()
                .map(MatchResult::group)
                .mapToInt(parameter -> Integer.parseInt(parameter.substring(1)))
                .max()
                .orElse(0);
    }

    public static Statement of(String sql) {
        return new Statement(sql);
    }

    /**
     * The statement with its values, in order: texts, numbers, booleans, UUIDs and dates as they are, an Instant as
     * timestamptz, an enum by its name.
     *
     * @throws IllegalArgumentException when there are more or fewer values than parameters
     */
    public Write with(@Nullable Object... values) {
        if (values.length != parameters) {
            throw new IllegalArgumentException(
                    "the statement takes " + parameters + " values, not " + values.length + ": " + inSession);
        }
        return Write.of(this, values);
    }

    /** As Hibernate reads it. */
    public String inSession() {
        return inSession;
    }

    /** As PostgreSQL reads it. */
    public String onConnection() {
        return onConnection;
    }
}
