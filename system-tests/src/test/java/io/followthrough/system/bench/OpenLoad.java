package io.followthrough.system.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Requests that are sent at a rate, whether or not the ones before are answered; one thread for all. */
final class OpenLoad implements AutoCloseable {

    private static final int CONNECTIONS = 600;
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final int NO_ANSWER = 0;

    /**
     * An answer.
     *
     * @param due when the request was to be sent, since the load began
     * @param took from then until its answer was read
     * @param status 0 when there was none
     */
    record Answer(Duration due, Duration took, int status) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        boolean isRefusal() {
            return status == 429 || status == 503;
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final URI api;

    OpenLoad(URI api) {
        this.api = api;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Returns when all are answered, or are given up. */
    Answers offer(int perSecond, Duration time, Supplier<Load.Call> calls) {
        return begin(perSecond, time, calls).join();
    }

    CompletableFuture<Answers> begin(int perSecond, Duration time, Supplier<Load.Call> calls) {
        CompletableFuture<Answers> done = new CompletableFuture<>();
        vertx.runOnContext(nothing -> new Run(perSecond, time, calls, done).start());
        return done;
    }

    /** All of it on one event loop. */
    private final class Run {

        private final int perSecond;
        private final Supplier<Load.Call> calls;
        private final CompletableFuture<Answers> done;
        private final long total;
        private final Duration time;
        private final long begun = System.nanoTime();
        private final Duration cpu = Load.ownCpu();
        private final List<Answer> answers = new ArrayList<>();
        private long sent;

        Run(int perSecond, Duration time, Supplier<Load.Call> calls, CompletableFuture<Answers> done) {
            this.perSecond = perSecond;
            this.time = time;
            this.calls = calls;
            this.done = done;
            this.total = perSecond * time.toMillis() / 1_000;
        }

        void start() {
            vertx.setPeriodic(1, timer -> {
                long dueByNow = Math.min(total, (System.nanoTime() - begun) * perSecond / 1_000_000_000L + 1);
                while (sent < dueByNow) {
                    send(Duration.ofNanos(sent * 1_000_000_000L / perSecond));
                    sent++;
                }
                if (sent == total) {
                    vertx.cancelTimer(timer);
                }
            });
        }

        private void send(Duration due) {
            Load.Call call = calls.get();
            client.request(call.method(), api.getPort(), api.getHost(), call.path())
                    .compose(request -> {
                        request.setTimeout(PATIENCE.toMillis())
                                .putHeader("Authorization", "Bearer " + call.token())
                                .putHeader("Content-Type", "application/json");
                        if (!call.key().isEmpty()) {
                            request.putHeader("Idempotency-Key", call.key());
                        }
                        return request.send(call.body());
                    })
                    .compose(response -> response.body().map(response.statusCode()))
                    .onComplete(answer -> note(due, answer.succeeded() ? answer.result() : NO_ANSWER));
        }

        private void note(Duration due, int status) {
            answers.add(
                    new Answer(due, Duration.ofNanos(System.nanoTime() - begun).minus(due), status));
            if (answers.size() == total) {
                double seconds = time.toMillis() / 1e3;
                done.complete(new Answers(
                        List.copyOf(answers), time, Load.ownCpu().minus(cpu).toNanos() / 1e9 / seconds));
            }
        }
    }

    /**
     * All answers of a run.
     *
     * @param generatorCpu processor time that this JVM took, per second
     */
    record Answers(List<Answer> all, Duration time, double generatorCpu) {

        /** Good answers to what was due in the second half, per second: a limit may have found its place by then. */
        double goodput() {
            Duration half = time.dividedBy(2);
            long good = all.stream()
                    .filter(answer -> answer.isGood() && answer.due().compareTo(half) >= 0)
                    .count();
            return good / (half.toMillis() / 1e3);
        }

        Map<Integer, Integer> statuses() {
            Map<Integer, Integer> statuses = new TreeMap<>();
            all.forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
            return statuses;
        }

        /** Milliseconds below which 99 of 100 good answers came. */
        double goodP99() {
            return p99(all.stream().filter(Answer::isGood).toList());
        }

        double refusedP99() {
            return p99(all.stream().filter(Answer::isRefusal).toList());
        }

        /** When the last request was due that was not answered well; zero when all were. */
        Duration lastBad() {
            return all.stream()
                    .filter(answer -> !answer.isGood())
                    .map(Answer::due)
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        }

        private static double p99(List<Answer> answers) {
            return answers.isEmpty()
                    ? 0
                    : Report.quantile(
                            0.99,
                            answers.stream()
                                    .mapToDouble(answer -> answer.took().toNanos() / 1e6)
                                    .toArray());
        }
    }

    @Override
    public void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
