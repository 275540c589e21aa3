package io.followthrough.interview.api;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.platform.web.EntityTags;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request changes, and in which version it may. */
public final class Targets {

    private Targets() {}

    /** A state change, whose {@code If-Match} may be missing. */
    public static ChangeTarget of(UUID id, @Nullable String ifMatch) {
        return new ChangeTarget(id, version -> EntityTags.check(ifMatch, version));
    }

    /** A PUT, whose {@code If-Match} may not. */
    public static ChangeTarget required(UUID id, @Nullable String ifMatch) {
        return new ChangeTarget(id, version -> EntityTags.require(ifMatch, version));
    }
}
