package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {

    @Test
    void a_batch_is_done_with_its_last_answer() {
        Acknowledgements two = new Acknowledgements(2);
        CompletableFuture<Void> all = two.all().toCompletableFuture();

        two.onCompletion(null, null);
        assertThat(all).isNotDone();
        two.onCompletion(null, null);
        assertThat(all).isCompleted();
    }

    @Test
    void a_refusal_waits_for_the_others_before_it_is_told() {
        Acknowledgements three = new Acknowledgements(3);
        CompletableFuture<Void> all = three.all().toCompletableFuture();

        three.onCompletion(null, new TimeoutException("no answer"));
        three.onCompletion(null, null);
        assertThat(all).isNotDone();
        three.onCompletion(null, new IllegalStateException("a later one"));
        assertThat(all).isCompletedExceptionally();
        assertThat(all).failsWithin(Duration.ZERO).withThrowableThat().withMessageContaining("no answer");
    }
}
