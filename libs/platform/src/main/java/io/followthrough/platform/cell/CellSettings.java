package io.followthrough.platform.cell;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Which tenants a cell holds: a complete set of services with databases and a Kafka of its own. */
@ConfigMapping(prefix = "followthrough.cell")
interface CellSettings {

    /** Ids of the tenants that are held here, parted by commas; all, unless it is set. Requests of others are answered 421. */
    Optional<Set<String>> tenants();

    /** Ids of tenants that have moved to another cell, parted by commas; not held, whatever `tenants` says. */
    Optional<Set<String>> movedAway();
}
