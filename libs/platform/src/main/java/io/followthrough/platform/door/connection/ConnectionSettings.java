package io.followthrough.platform.door.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What connections are allowed; all per replica. */
@ConfigMapping(prefix = "followthrough.connections")
public interface ConnectionSettings {

    /** From a request's first byte, or the opening of the connection, to the end of its headers. */
    @WithDefault("10s")
    Duration headersWithin();

    /** How long a connection stays open without a request. */
    @WithDefault("75s")
    Duration idleWithin();

    /** Connections without a valid token so far; the oldest is closed for the next one. */
    @WithDefault("1000")
    int strangers();

    /** Those of one address, unless it is that of a trusted proxy. */
    @WithDefault("100")
    int strangersPerAddress();
}
