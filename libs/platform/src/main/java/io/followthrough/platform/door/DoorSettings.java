package io.followthrough.platform.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is allowed to callers who have not shown a valid token yet; all per replica. */
@ConfigMapping(prefix = "followthrough.door")
public interface DoorSettings {

    /** How long a verified token is believed without verifying it again; never beyond its own expiry. */
    @WithDefault("30s")
    Duration tokenRemembered();

    /** Tokens that are remembered with what they say, some kilobytes each. */
    @WithDefault("4000")
    int tokensRemembered();

    /** Tokens that are known to have been valid within ten minutes, by their digest. */
    @WithDefault("50000")
    int tokensKnown();

    /** Tokens that are verified at the same moment: the issuer's keys may have to be fetched. */
    @WithDefault("32")
    int verificationsAtOnce();

    /** Tokens of one address that may fail at once before the next ones are refused unseen. */
    @WithDefault("50")
    int failuresPerAddress();

    /** Failed tokens that are forgiven to an address each second. */
    @WithDefault("5")
    int failuresForgivenPerSecond();

    /** Addresses that are told apart; the longest silent one is forgotten first. */
    @WithDefault("10000")
    int addresses();
}
