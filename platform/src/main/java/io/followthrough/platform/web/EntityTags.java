package io.followthrough.platform.web;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entity tags are row versions; {@code If-Match} protects a change against one that was made meanwhile. */
public final class EntityTags {

    private static final String ANYTHING = "*";

    private EntityTags() {}

    /** The {@code ETag} header of a resource in this version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** @throws ProblemException 412 when a header was given that does not name {@code version} */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch != null && !ifMatch.equals(ANYTHING) && !ifMatch.equals(of(version))) {
            throw new ProblemException(
                    ProblemKind.STALE, "The resource is now in version " + of(version) + ".", null, List.of());
        }
    }

    /** @throws ProblemException 428 when the header is missing, 412 when it does not name {@code version} */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null) {
            throw new ProblemException(
                    ProblemKind.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag you read, or * for whatever stands.",
                    null,
                    List.of());
        }
        check(ifMatch, version);
    }
}
