package io.followthrough.notes.application.forgetting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How long interviewers' private interests are kept: other people's data, of use for one hiring process only. */
@ConfigMapping(prefix = "followthrough.interests")
interface InterestRetention {

    /** Unless the tenant has a time of its own. */
    @WithDefault("P180D")
    Duration retention();

    /** By tenant id. */
    Map<String, Duration> retentionOf();
}
