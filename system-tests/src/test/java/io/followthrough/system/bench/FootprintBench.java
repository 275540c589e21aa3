package io.followthrough.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.testkit.Tokens;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How soon a service that starts alone is ready, and what it takes of memory, with the launcher's options. */
class FootprintBench {

    private static final double READY_SECONDS = 5;
    private static final long IDLE_MEBIBYTES = 280;
    private static final long LOADED_MEBIBYTES = 340;
    private static final int STARTS = 3;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration LOAD = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource(Service.class)
    void is_ready_soon_and_takes_little(Service service) throws Exception {
        double[] seconds = new double[STARTS];
        long idle = 0;
        long loaded = 0;
        try (OneService stack = new OneService("footprint-" + service.databaseName())) {
            // The first start migrates the database and records what the later ones load at once.
            stack.start(service).close();
            for (int start = 0; start < STARTS; start++) {
                long began = System.nanoTime();
                try (ServiceProcess process = stack.launch(service)) {
                    process.awaitReady();
                    seconds[start] = (System.nanoTime() - began) / 1e9;
                    TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
                    idle = Math.max(idle, ProcessFigures.of(service).residentMebibytes());
                    try (Load load = new Load(process.api(), 16)) {
                        load.run(LOAD, calls(service));
                    }
                    loaded = Math.max(loaded, ProcessFigures.of(service).residentMebibytes());
                }
            }
        }
        double ready = Report.median(seconds);
        Report.line(
                "%s: ready in %.1f s (aim %.0f), idle %d MiB (aim %d), loaded %d MiB (aim %d)",
                service.moduleName(), ready, READY_SECONDS, idle, IDLE_MEBIBYTES, loaded, LOADED_MEBIBYTES);
        assertThat(ready).isLessThan(READY_SECONDS);
        assertThat(idle).isLessThan(IDLE_MEBIBYTES);
        assertThat(loaded).isLessThan(LOADED_MEBIBYTES);
    }

    private static Supplier<Load.Call> calls(Service service) {
        if (service == Service.INTERVIEW) {
            return new Opportunities();
        }
        String token = Tokens.service("bench-1");
        String path = service == Service.NOTES ? "/v1/messages" : "/v1/timing/preview";
        String body = service == Service.NOTES
                ? ""
                : "{\"interview\": {\"endsAt\": \"2026-11-05T15:00:00Z\", \"timeZone\": \"Europe/Berlin\"},"
                        + " \"interviewers\": [{\"name\": \"Amara Okafor\"}]}";
        HttpMethod method = service == Service.NOTES ? HttpMethod.GET : HttpMethod.POST;
        return () -> new Load.Call(method, path, token, "", body);
    }
}
