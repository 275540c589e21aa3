package io.followthrough.system.attack;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Somebody with a token, who asks for a page of a list again and again and takes the times. */
final class HonestCaller implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final URI api;
    private final String token;
    private final String forwardedFor;

    HonestCaller(URI api, String localAddress, String token, String forwardedFor) {
        this.api = api;
        this.token = token;
        this.forwardedFor = forwardedFor;
        this.client = vertx.createHttpClient(new HttpClientOptions().setLocalAddress(localAddress));
    }

    /**
     * What so many requests, one after another, met.
     *
     * @param statuses how often each was answered
     * @param p99 of all of them
     */
    record Figures(Map<Integer, Integer> statuses, Duration p99) {}

    Figures call(int requests) throws Exception {
        AtomicInteger left = new AtomicInteger(requests);
        return callWhile(() -> left.getAndDecrement() > 0);
    }

    /** As {@link #call}, for as long as something holds. */
    Figures callWhile(BooleanSupplier holds) throws Exception {
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<Duration> times = new ArrayList<>();
        while (holds.getAsBoolean()) {
            long begun = System.nanoTime();
            int status = ask().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            times.add(Duration.ofNanos(System.nanoTime() - begun));
            statuses.merge(status, 1, Integer::sum);
        }
        Collections.sort(times);
        return new Figures(statuses, times.get(times.size() * 99 / 100));
    }

    private Future<Integer> ask() {
        return client.request(HttpMethod.GET, api.getPort(), api.getHost(), "/v1/opportunities?limit=1")
                .compose(request -> request.putHeader("Authorization", "Bearer " + token)
                        .putHeader("X-Forwarded-For", forwardedFor)
                        .send())
                .compose(response -> response.body().map(response.statusCode()));
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
