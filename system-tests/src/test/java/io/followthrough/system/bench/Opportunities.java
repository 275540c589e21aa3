package io.followthrough.system.bench;

import io.followthrough.testkit.Tokens;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Requests that open opportunities, each with a key of its own, by many candidates of many tenants in turn. */
final class Opportunities implements Supplier<Load.Call> {

    static final String PATH = "/v1/opportunities";

    private static final int TENANTS = 64;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> tokens;
    private final AtomicInteger number = new AtomicInteger();

    Opportunities() {
        tokens = IntStream.range(0, TENANTS)
                .mapToObj(tenant -> Tokens.service("bench-" + tenant))
                .toList();
    }

    @Override
    public Load.Call get() {
        int next = number.incrementAndGet();
        return new Load.Call(
                HttpMethod.POST,
                PATH,
                tokens.get(next % TENANTS),
                run + "-" + next,
                "{\"candidateId\": \"cand-" + next % 1_000
                        + "\", \"employer\": \"Nordlicht Energie\", \"role\": \"Data engineer\","
                        + " \"source\": \"A former colleague\", \"formality\": \"FORMAL\"}");
    }
}
