package io.followthrough.platform.web;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Optimistic locking over HTTP (RFC 9110, {@code If-Match}): which versions the caller accepts to change. A resource makes
 * it from the header, a use case checks it once it has locked what it changes; so a header that is malformed, stale or
 * missing is refused after what is not there, and before what the rules forbid.
 *
 * @param header as it was sent: null when it was not, {@code *} for whatever stands, or a list of entity tags
 * @param mandatory whether the caller has to send it
 */
public record IfMatch(@Nullable String header, boolean mandatory) {

    /** Of a request that may go without: a state change, a patch. */
    public static IfMatch optional(@Nullable String header) {
        return new IfMatch(header, false);
    }

    /** Of a request that replaces what was read, as every PUT does. */
    public static IfMatch required(@Nullable String header) {
        return new IfMatch(header, true);
    }

    /**
     * Refuses the change unless it may be made to {@code version}. A weak tag matches nothing, as the RFC has it; a tag
     * with a digest behind the version goes by its version ({@link EntityTags}).
     *
     * @param version of what is to be changed; 0 where nothing is stored yet
     * @throws ProblemException 412 when the header names other versions, 428 when it is required and missing, 400 when
     *     it is malformed
     */
    public void check(long version) {
        if (header == null) {
            mayBeMissing();
        } else if (!EntityTags.isAnything(header)
                && EntityTags.listed("If-Match", header).stream().noneMatch(tag -> EntityTags.names(tag, version))) {
            throw ProblemException.of(
                    ProblemKind.STALE, "The resource is now in version " + EntityTags.of(version) + ".");
        }
    }

    /** Whether the header was sent at all. */
    public boolean isSent() {
        return header != null;
    }

    /** Whether the caller names what it has read, rather than leaving it open or accepting whatever stands. */
    public boolean namesVersion() {
        return header != null && !EntityTags.isAnything(header);
    }

    private void mayBeMissing() {
        if (mandatory) {
            throw ProblemException.of(
                    ProblemKind.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag you read, or * for whatever stands.");
        }
    }
}
