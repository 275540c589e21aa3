package io.followthrough.platform.web;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags (RFC 9110) are row versions; {@code If-Match} protects a change against one that was made meanwhile,
 * {@code If-None-Match} spares the caller what it has already.
 */
public final class EntityTags {

    private static final String ANYTHING = "*";
    private static final String WEAK = "W/";
    private static final Pattern TAG = Pattern.compile("\\s*((?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")\\s*(?:,|$)");

    private EntityTags() {}

    /** The {@code ETag} header of a resource in this version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * A weak tag matches nothing here, as the RFC has it.
     *
     * @throws ProblemException 412 when a header was given that does not name {@code version}, 400 when it is malformed
     */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch != null
                && !isAnything(ifMatch)
                && !tags("If-Match", ifMatch).contains(of(version))) {
            throw ProblemException.of(ProblemKind.STALE, "The resource is now in version " + of(version) + ".");
        }
    }

    /** @throws ProblemException 428 when the header is missing; else as {@link #check} */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null) {
            throw ProblemException.of(
                    ProblemKind.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag you read, or * for whatever stands.");
        }
        check(ifMatch, version);
    }

    /** Whether the header names what its caller has read, rather than being missing or accepting whatever stands. */
    public static boolean namesVersion(@Nullable String ifMatch) {
        return ifMatch != null && !isAnything(ifMatch);
    }

    /** Whether {@code If-None-Match} names the tag, weakly or strongly. */
    static boolean isKnown(String ifNoneMatch, String tag) {
        return isAnything(ifNoneMatch)
                || tags("If-None-Match", ifNoneMatch).stream()
                        .map(EntityTags::opaque)
                        .anyMatch(opaque(tag)::equals);
    }

    private static boolean isAnything(String header) {
        return header.strip().equals(ANYTHING);
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }

    private static List<String> tags(String header, String value) {
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(value);
        int end = 0;
        while (end < value.length() && matcher.find(end) && matcher.start() == end) {
            tags.add(matcher.group(1));
            end = matcher.end();
        }
        if (tags.isEmpty() || end < value.length() || value.stripTrailing().endsWith(",")) {
            throw ProblemException.invalid(header, "is neither * nor a list of entity tags such as \"3\"");
        }
        return tags;
    }
}
