package io.followthrough.reminder.application.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.platform.events.EventJson;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventPartsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "199, 1", "200, 1", "201, 2", "400, 2", "401, 3"})
    void small_reminders_are_told_two_hundred_at_a_time(int reminders, int parts) {
        List<String> told =
                IntStream.range(0, reminders).mapToObj(Integer::toString).toList();

        assertThat(EventParts.of(told)).hasSize(parts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_their_sizes_no_part_is_too_large_and_none_is_lost(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> told = random.ints(500, 0, 20_000).mapToObj("é"::repeat).toList();

        List<List<String>> parts = EventParts.of(told);

        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(told);
        for (List<String> part : parts) {
            assertThat(part).hasSizeBetween(1, EventParts.MOST);
            assertThat(EventJson.mapper().writeValueAsBytes(part).length)
                    .isLessThanOrEqualTo(EventParts.MOST_BYTES + 1);
        }
    }

    @Test
    void one_that_is_too_large_by_itself_stands_alone() {
        List<String> told = List.of("small", "x".repeat(EventParts.MOST_BYTES), "small");

        assertThat(EventParts.of(told)).hasSize(3);
    }
}
