package io.followthrough.platform.catchup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long requests may wait for events, and how many may; all per replica. */
@ConfigMapping(prefix = "followthrough.after-event")
public interface AfterEventLimits {

    /** How long a request waits that says nothing about it. */
    @WithDefault("5s")
    Duration patience();

    /** How long one waits at most, whatever it prefers. */
    @WithDefault("20s")
    Duration longest();

    /** Requests of one tenant that wait at once. */
    @WithDefault("50")
    int perTenant();

    /** Requests of one caller that wait at once. */
    @WithDefault("5")
    int perCaller();

    /** Events that one request names. */
    @WithDefault("20")
    int events();
}
