package io.followthrough.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How fast a relay publishes what one tenant has waiting, so that it waits here and not in Kafka, where others would wait
 * behind it. Per process: of several, each has this pace.
 */
@ConfigMapping(prefix = "followthrough.outbox.pace")
public interface PaceLimits {

    /** Events per second of one tenant, and as many at once: about half of what one replica of a consumer takes in. */
    @WithDefault("100")
    int perTenant();

    /** Events per second with one key, and as many at once; a consumer takes them in one after another. */
    @WithDefault("15")
    int perKey();
}
