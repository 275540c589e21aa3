package io.followthrough.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Several candidates of one tenant that write at the same time. Each takes a breath after each write: at full speed they
 * would leave too little of a small machine to what is being started again, and to those who read it all afterwards.
 */
final class Writers implements AutoCloseable {

    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(60);
    private static final long BREATH_MILLIS = 25;

    private final List<Writer> writers;
    private final ScheduledExecutorService threads;
    private final List<? extends Future<?>> writing;

    private Writers(List<Writer> writers) {
        this.writers = writers;
        this.threads = Executors.newScheduledThreadPool(writers.size());
        this.writing = writers.stream()
                .map(writer -> threads.scheduleWithFixedDelay(writer::write, 0, BREATH_MILLIS, TimeUnit.MILLISECONDS))
                .toList();
    }

    static Writers start(int count, String tenant, List<URI> replicas) {
        return new Writers(IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Writer(tenant, "candidate-" + number, replicas))
                .toList());
    }

    /** Waits until this many more opportunities have been acknowledged: the system goes on, whatever was done to it. */
    void awaitMore(int opportunities, String during) {
        int target = total() + opportunities;
        await(during).atMost(GOES_ON_WITHIN).until(() -> total() >= target);
        assertThat(writing).as("nobody has stopped writing").noneMatch(Future::isDone);
    }

    /** Stops writing; whatever is under way is still answered. */
    List<Writer> stop() {
        close();
        return writers;
    }

    private int total() {
        return writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a writer does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
