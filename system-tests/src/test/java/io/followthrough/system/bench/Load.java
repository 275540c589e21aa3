package io.followthrough.system.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Callers that each have a connection and send the next request when the last is answered; one thread for all. */
final class Load implements AutoCloseable {

    /** A request to send. */
    record Call(HttpMethod method, String path, String token, String key, String body) {}

    /**
     * What was answered.
     *
     * @param perSecond answers below 300 per second
     * @param refused the number of other answers
     * @param generatorCpu processor time that this JVM took, per second
     */
    record Result(double perSecond, long refused, double generatorCpu) {}

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final int connections;
    private final URI api;

    Load(URI api, int connections) {
        this.api = api;
        this.connections = connections;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(connections));
    }

    Result run(Duration time, Supplier<Call> calls) {
        LongAdder accepted = new LongAdder();
        LongAdder refused = new LongAdder();
        Duration cpu = ownCpu();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        Future.join(IntStream.range(0, connections)
                        .mapToObj(caller -> callUntil(end, calls, accepted, refused))
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Result(
                accepted.sum() / seconds, refused.sum(), ownCpu().minus(cpu).toNanos() / 1e9 / seconds);
    }

    /** One request, answered with its status. */
    Future<Integer> send(Call call) {
        return client.request(call.method(), api.getPort(), api.getHost(), call.path())
                .compose(request -> {
                    request.putHeader("Authorization", "Bearer " + call.token())
                            .putHeader("Content-Type", "application/json");
                    if (!call.key().isEmpty()) {
                        request.putHeader("Idempotency-Key", call.key());
                    }
                    return request.send(call.body());
                })
                .compose(response -> response.body().map(response.statusCode()));
    }

    private Future<Void> callUntil(long end, Supplier<Call> calls, LongAdder accepted, LongAdder refused) {
        Promise<Void> done = Promise.promise();
        callAgain(end, calls, accepted, refused, done);
        return done.future();
    }

    private void callAgain(long end, Supplier<Call> calls, LongAdder accepted, LongAdder refused, Promise<Void> done) {
        if (System.nanoTime() >= end) {
            done.complete();
            return;
        }
        send(calls.get()).onComplete(answer -> {
            (answer.succeeded() && answer.result() < 300 ? accepted : refused).increment();
            callAgain(end, calls, accepted, refused, done);
        });
    }

    /** Processor time that this JVM took so far. */
    static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
