package io.followthrough.platform.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.followthrough.platform.overload.TokenBucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How many tokens of an address may still fail: a token bucket for each, in bounded memory. An address whose tokens have
 * failed too often is sent away without a look at the next ones, so that forged tokens cost no signatures.
 */
@ApplicationScoped
class FailedTokens {

    private final LoadingCache<String, TokenBucket> buckets;

    FailedTokens(DoorSettings settings) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.addresses())
                .build(address -> new TokenBucket(
                        settings.failuresForgivenPerSecond(), settings.failuresPerAddress(), System.nanoTime()));
    }

    /** Counts a token as failed before it is looked at; zero, or how long its address has to stay away. */
    Duration reserve(String address, long now) {
        return buckets.get(address).take(now);
    }

    /** The token was good, or could not be looked at. */
    void release(String address) {
        buckets.get(address).giveBack();
    }
}
