package io.followthrough.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.testkit.Tokens;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * interview-service beyond what it can serve: POST /v1/opportunities of 64 tenants at three times its peak, then gently;
 * and one tenant at ten times its allowance beside a quiet one. The generator shares the processors, so the peak is measured
 * twice: by itself, and while the generator sends what goes beyond it elsewhere. The second is what goodput is compared with.
 */
class OverloadBench {

    private static final int TIMES = 3;
    private static final int GENTLE = 20;
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.turn", 16));

    /** How long the process has served before it is measured. */
    enum Age {
        OF_ONE_MINUTE(Duration.ofSeconds(35)),
        WARM(Duration.ofSeconds(150));

        private final Duration warmUp;

        Age(Duration warmUp) {
            this.warmUp = warmUp;
        }
    }

    @ParameterizedTest
    @EnumSource
    void beyond_its_peak_it_serves_as_much_and_refuses_the_rest_at_once(Age age) {
        try (OneService stack = new OneService("overload-" + age);
                ServiceProcess service = stack.start(Service.INTERVIEW);
                Load closed = new Load(service.api(), 48);
                OpenLoad open = new OpenLoad(service.api());
                ElsewhereLoad elsewhere = new ElsewhereLoad()) {
            Opportunities calls = new Opportunities();
            closed.run(age.warmUp, calls);
            Load.Result alone = closed.run(TURN, calls);
            int offered = (int) (TIMES * alone.perSecond());
            CompletableFuture<OpenLoad.Answers> sent = elsewhere.begin(offered - (int) alone.perSecond(), TURN, calls);
            Load.Result peak = closed.run(TURN, calls);
            sent.join();

            OpenLoad.Answers pushed = open.offer(offered, TURN, calls);
            OpenLoad.Answers after = open.offer(GENTLE, TURN, calls);

            Report.line(
                    "overload, %s: peak %.0f/s (generator %.2f cores), %.0f/s while it sends elsewhere (%.2f cores); at %d times the"
                            + " first: %.0f/s, ratio to the second %.2f, good p99 %.0f ms,"
                            + " refused p99 %.0f ms, %s (generator %.2f cores); gently after: last bad after %.1f s, p99 %.0f ms",
                    age,
                    alone.perSecond(),
                    alone.generatorCpu(),
                    peak.perSecond(),
                    peak.generatorCpu(),
                    TIMES,
                    pushed.goodput(),
                    pushed.goodput() / peak.perSecond(),
                    pushed.goodP99(),
                    pushed.refusedP99(),
                    pushed.statuses(),
                    pushed.generatorCpu(),
                    after.lastBad().toMillis() / 1e3,
                    after.goodP99());
            assertThat(pushed.statuses().keySet()).isSubsetOf(201, 429, 503);
            assertThat(after.lastBad()).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_asks_ten_times_his_share_is_not_felt_by_others(Age age) {
        try (OneService stack = new OneService("noisy-" + age);
                ServiceProcess service = stack.start(
                        Service.INTERVIEW,
                        Map.of(
                                "FOLLOWTHROUGH_RATE_LIMIT_REQUESTS_PER_SECOND", "200",
                                "FOLLOWTHROUGH_RATE_LIMIT_BURST", "1000"));
                OpenLoad quiet = new OpenLoad(service.api());
                OpenLoad noisy = new OpenLoad(service.api())) {
            quiet.offer(100, age.warmUp, of("warm"));

            OpenLoad.Answers alone = quiet.offer(GENTLE, TURN, of("quiet"));
            CompletableFuture<OpenLoad.Answers> noise = noisy.begin(2_000, TURN.plusSeconds(3), of("noisy"));
            OpenLoad.Answers beside = quiet.offer(GENTLE, TURN, of("quiet"));

            Report.line(
                    "noisy neighbour, %s: quiet alone %s, p99 %.0f ms; beside 2000/s of another: %s, p99 %.0f ms;"
                            + " the other: %s, refused p99 %.0f ms (generator %.2f cores)",
                    age,
                    alone.statuses(),
                    alone.goodP99(),
                    beside.statuses(),
                    beside.goodP99(),
                    noise.join().statuses(),
                    noise.join().refusedP99(),
                    noise.join().generatorCpu());
            assertThat(beside.statuses().keySet()).containsOnly(201);
        }
    }

    private static Supplier<Load.Call> of(String tenant) {
        String token = Tokens.service(tenant);
        AtomicInteger number = new AtomicInteger();
        return () -> new Load.Call(
                HttpMethod.POST,
                Opportunities.PATH,
                token,
                tenant + "-" + System.nanoTime() + "-" + number.incrementAndGet(),
                "{\"candidateId\": \"cand-" + number.get() % 1_000
                        + "\", \"employer\": \"Nordlicht Energie\", \"role\": \"Data engineer\"}");
    }
}
