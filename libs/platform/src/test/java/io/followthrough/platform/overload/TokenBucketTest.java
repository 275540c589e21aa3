package io.followthrough.platform.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final long START = -Duration.ofDays(1).toNanos();

    @Test
    void holds_a_burst_and_then_says_how_long_to_wait() {
        TokenBucket bucket = new TokenBucket(10, 3, START);

        assertThat(bucket.take(START)).isZero();
        assertThat(bucket.take(START)).isZero();
        assertThat(bucket.take(START)).isZero();
        assertThat(bucket.take(START)).isEqualTo(Duration.ofMillis(100));
        assertThat(bucket.take(START + Duration.ofMillis(40).toNanos()).toMillis())
                .isEqualTo(60);
    }

    @Test
    void fills_at_its_rate_up_to_the_burst_and_no_further() {
        TokenBucket bucket = new TokenBucket(10, 3, START);
        for (int taken = 0; taken < 3; taken++) {
            bucket.take(START);
        }
        long later = START + Duration.ofMillis(150).toNanos();
        assertThat(bucket.take(later)).isZero();
        assertThat(bucket.take(later)).isPositive();
        assertThat(bucket.isFull(later)).isFalse();

        long muchLater = START + Duration.ofHours(1).toNanos();
        assertThat(bucket.isFull(muchLater)).isTrue();
        for (int taken = 0; taken < 3; taken++) {
            assertThat(bucket.take(muchLater)).isZero();
        }
        assertThat(bucket.take(muchLater)).isPositive();
    }

    @Test
    void says_how_long_until_it_is_full() {
        TokenBucket bucket = new TokenBucket(10, 30, START);

        assertThat(bucket.untilFull(START)).isZero();
        bucket.take(15, START);
        assertThat(bucket.untilFull(START)).isEqualTo(Duration.ofMillis(1_500));
        assertThat(bucket.untilFull(START + Duration.ofSeconds(1).toNanos())).isEqualTo(Duration.ofMillis(500));
        assertThat(bucket.untilFull(START + Duration.ofSeconds(9).toNanos())).isZero();
    }

    @Test
    void takes_many_at_once_or_none_and_says_how_long_until_there_are_as_many() {
        TokenBucket bucket = new TokenBucket(10, 30, START);

        assertThat(bucket.take(25, START)).isZero();
        assertThat(bucket.take(10, START)).isEqualTo(Duration.ofMillis(500));
        assertThat(bucket.take(5, START)).isZero();
    }

    @Test
    void more_than_it_ever_holds_is_taken_when_it_is_full() {
        TokenBucket bucket = new TokenBucket(10, 30, START);

        assertThat(bucket.take(1_000, START)).isZero();
        assertThat(bucket.take(1_000, START)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void a_clock_that_seems_to_go_back_takes_nothing_away() {
        TokenBucket bucket = new TokenBucket(10, 3, START);

        assertThat(bucket.take(START - Duration.ofSeconds(5).toNanos())).isZero();
        assertThat(bucket.take(START)).isZero();
        assertThat(bucket.take(START)).isZero();
    }
}
