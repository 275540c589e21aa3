package io.followthrough.testkit;

import io.followthrough.local.token.DevelopmentTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Bearer tokens for tests, one method per kind of caller; each is valid for half an hour at least. */
public final class Tokens {

    private static final Duration TIME_TO_LIVE = Duration.ofHours(1);
    private static final DevelopmentTokens NOW = new DevelopmentTokens();

    /** Signing takes longer than most requests that it is done for. */
    private static final Map<Caller, Signed> SIGNED = new ConcurrentHashMap<>();

    private record Caller(String tenant, String subject, List<String> groups) {

        Signed sign() {
            return new Signed(NOW.sign(tenant, subject, groups, TIME_TO_LIVE), System.nanoTime());
        }
    }

    private record Signed(String token, long at) {

        boolean isYoung() {
            return System.nanoTime() - at < TIME_TO_LIVE.dividedBy(2).toNanos();
        }
    }

    private Tokens() {}

    /** A candidate; its {@code sub} is its {@code candidateId}. */
    public static String candidate(String tenant, String subject) {
        return of(tenant, subject, "candidate");
    }

    /** A coach. */
    public static String coach(String tenant, String subject) {
        return of(tenant, subject, "coach");
    }

    /** An administrator of the tenant. */
    public static String admin(String tenant) {
        return of(tenant, "admin-of-" + tenant, "admin");
    }

    /** The platform's backend, which acts for any candidate of the tenant. */
    public static String service(String tenant) {
        return of(tenant, "backend-of-" + tenant, "service");
    }

    /** A caller with any groups, none included. */
    public static String of(String tenant, String subject, String... groups) {
        return SIGNED.compute(
                        new Caller(tenant, subject, List.of(groups)),
                        (caller, before) -> before != null && before.isYoung() ? before : caller.sign())
                .token();
    }

    /** A candidate's token that was valid until an hour ago. */
    public static String expired(String tenant, String subject) {
        Clock twoHoursAgo = Clock.offset(Clock.systemUTC(), TIME_TO_LIVE.multipliedBy(-2));
        return new DevelopmentTokens(twoHoursAgo).sign(tenant, subject, List.of("candidate"), TIME_TO_LIVE);
    }

    /** The claims of a sensible token, to be changed for {@link #withClaims}. */
    public static Map<String, Object> claims(String tenant, String subject, String... groups) {
        return NOW.claims(tenant, subject, List.of(groups), TIME_TO_LIVE);
    }

    /** A token, correctly signed, with exactly these claims. */
    public static String withClaims(Map<String, Object> claims) {
        return NOW.sign(claims);
    }

    /** A token, correctly signed, that says it is of another kind ({@code typ}; none if null). */
    public static String ofType(@Nullable Object type, Map<String, Object> claims) {
        return NOW.sign(type, claims);
    }
}
