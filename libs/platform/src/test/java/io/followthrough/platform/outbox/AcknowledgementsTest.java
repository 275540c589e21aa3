package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {

    private static final OutboxRow FIRST = Rows.row(1, 11);
    private static final OutboxRow SECOND = Rows.row(2, 12);

    @Test
    void a_batch_is_done_with_its_last_answer() {
        Acknowledgements two = new Acknowledgements(2);
        CompletableFuture<List<Refusal>> all = two.all().toCompletableFuture();

        two.answered(FIRST, null);
        assertThat(all).isNotDone();
        two.answered(SECOND, null);
        assertThat(all).isCompletedWithValue(List.of());
    }

    @Test
    void a_refusal_waits_for_the_others_and_is_told_with_its_row() {
        Acknowledgements two = new Acknowledgements(2);
        CompletableFuture<List<Refusal>> all = two.all().toCompletableFuture();
        TimeoutException refused = new TimeoutException("no answer");

        two.answered(SECOND, refused);
        assertThat(all).isNotDone();
        two.answered(FIRST, null);
        assertThat(all).isCompletedWithValue(List.of(new Refusal(SECOND, refused)));
    }

    @Test
    void each_row_is_settled_by_its_own_answer() {
        OutboxRow tooLarge = Rows.row(1, 13);
        Refusal forGood = new Refusal(tooLarge, new RecordTooLargeException("1.1 MB"));
        Refusal passing = new Refusal(SECOND, new TimeoutException("no answer"));
        OutboxRow third = Rows.row(3, 14);

        Settlement settled = new ClaimedRows(
                        List.of(FIRST, tooLarge, SECOND, third), List.of(1, 2), List.of(7), Set.of(3))
                .settledBy(List.of(passing, forGood));

        assertThat(settled.published()).containsExactly(FIRST, third);
        assertThat(settled.parked()).containsExactly(forGood);
        assertThat(settled.waiting()).containsOnlyKeys(2).containsValue(passing);
        assertThat(settled.more()).containsExactly(1);
        assertThat(settled.contended()).containsExactly(7);
        assertThat(settled.heldBack()).containsExactly(3);
    }
}
