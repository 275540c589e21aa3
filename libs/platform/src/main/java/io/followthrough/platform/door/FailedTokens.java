package io.followthrough.platform.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.followthrough.platform.overload.TokenBucket;
import jakarta.enterprise.context.ApplicationScoped;

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

    /** Whether another token of that address is worth a look. */
    boolean mayFail(String address) {
        return buckets.get(address).available(System.nanoTime()) > 0;
    }

    /** One more has failed. */
    void add(String address) {
        buckets.get(address).take(System.nanoTime());
    }
}
