package io.followthrough.platform.catchup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a caller would wait: {@code Prefer: wait=<seconds>} (RFC 7240). What cannot be read is no preference. */
final class Preference {

    static final String HEADER = "Prefer";

    static final String APPLIED = "Preference-Applied";

    private static final Pattern WAIT =
            Pattern.compile("wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private Preference() {}

    /** @param lines the values of all lines of the header; of several preferences of one name the first counts */
    static Optional<Duration> wait(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Pattern.compile(",").splitAsStream(line))
                .map(preference -> WAIT.matcher(preference.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(wait -> Duration.ofSeconds(Long.parseLong(wait.group(1))));
    }

    /** What the answer says of a granted wait. */
    static String applied(Duration wait) {
        return "wait=" + wait.toSeconds();
    }
}
