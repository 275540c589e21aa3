package io.followthrough.platform.body;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of requests' bodies a replica keeps at once, and how slowly they may come. */
@ConfigMapping(prefix = "followthrough.body")
public interface BodySettings {

    /** Bytes of all bodies in hand together. */
    @WithDefault("67108864")
    long budget();

    /** Bytes of all bodies of one tenant in hand together. */
    @WithDefault("37748736")
    long budgetPerTenant();

    /** After each of these spans a body that is still to come has grown by {@link #leastProgress}, or is given up. */
    @WithDefault("10s")
    Duration patience();

    /** In bytes for each {@link #patience}. */
    @WithDefault("16384")
    int leastProgress();
}
