package io.followthrough.system.faults;

import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.stack.Stack;
import io.followthrough.system.Running;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two replicas of every service, PostgreSQL and Kafka: one after the other is killed or frozen at random while
 * candidates write, for {@code -Dfaults.duration} (ISO, PT5M). {@code -Dfaults.seed} repeats a run's choices.
 */
@Tag("faults")
class RandomFaultsIT {

    private static final System.Logger LOG = System.getLogger(RandomFaultsIT.class.getName());
    private static final String TENANT = "random-faults";
    private static final int CANDIDATES = 4;
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(90);
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(2);
    private static final int LONGEST_FAULT_MILLIS = 10_000;

    private final Duration duration = Duration.parse(System.getProperty("faults.duration", "PT5M"));
    private final long seed = Long.getLong("faults.seed", System.nanoTime());
    private final Stack stack = Running.stack();

    @Test
    void what_was_acknowledged_happened_once_and_in_order() throws Exception {
        try (Replicas replicas = Replicas.start(stack)) {
            List<RoundWriter> writers = IntStream.rangeClosed(1, CANDIDATES)
                    .mapToObj(
                            number -> new RoundWriter(TENANT, "candidate-" + number, replicas.apis(Service.INTERVIEW)))
                    .toList();
            ExecutorService threads = Executors.newFixedThreadPool(CANDIDATES);
            List<? extends Future<?>> writing =
                    writers.stream().map(threads::submit).toList();

            strikeAtRandom(Fault.all(stack, replicas), writers);

            writers.forEach(RoundWriter::stop);
            for (Future<?> one : writing) {
                one.get(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS);
            }
            threads.shutdown();
            new Reckoning(new Evidence(stack, TENANT), TENANT, writers).settle();
        }
    }

    private void strikeAtRandom(List<Fault> faults, List<RoundWriter> writers) {
        Random random = new Random(seed);
        long end = System.nanoTime() + duration.toNanos();
        LOG.log(Level.INFO, "faults for {0}, seed {1}", duration, Long.toString(seed));
        while (System.nanoTime() < end) {
            Fault fault = faults.get(random.nextInt(faults.size()));
            Duration meanwhile = Duration.ofMillis(random.nextInt(LONGEST_FAULT_MILLIS));
            LOG.log(Level.INFO, "{0} for {1}, {2} writes so far", fault.name(), meanwhile, total(writers));
            fault.happen(meanwhile);
            int target = total(writers) + CANDIDATES;
            await("writing goes on after " + fault.name())
                    .atMost(GOES_ON_WITHIN)
                    .until(() -> total(writers) >= target);
        }
    }

    private static int total(List<RoundWriter> writers) {
        return writers.stream().mapToInt(writer -> writer.ledger().size()).sum();
    }
}
