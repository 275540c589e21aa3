package io.followthrough.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionWindowTest {

    private static final int SMALL = 100;

    private final PartitionWindow window = new PartitionWindow();

    @Test
    void it_is_full_of_many_records_and_has_room_when_half_of_them_are_done_with() {
        for (int offset = 0; offset < PartitionWindow.MOST_RECORDS - 1; offset++) {
            window.add(offset, SMALL);
        }
        assertThat(window.isFull()).isFalse();
        window.add(PartitionWindow.MOST_RECORDS - 1, SMALL);
        assertThat(window.isFull()).isTrue();

        for (int offset = 0; offset < PartitionWindow.MOST_RECORDS / 2 - 1; offset++) {
            window.remove(offset);
        }
        assertThat(window.hasRoom()).isFalse();
        window.remove(PartitionWindow.MOST_RECORDS / 2 - 1);
        assertThat(window.hasRoom()).isTrue();
    }

    @Test
    void it_is_full_of_few_large_records() {
        window.add(0, PartitionWindow.MOST_BYTES / 2);
        assertThat(window.isFull()).isFalse();
        window.add(1, PartitionWindow.MOST_BYTES / 2);
        assertThat(window.isFull()).isTrue();

        window.remove(0);

        assertThat(window.hasRoom()).isTrue();
    }

    @Test
    void it_is_full_when_its_oldest_record_lies_far_back() {
        window.add(0, SMALL);
        for (long offset = 1; offset <= PartitionWindow.LONGEST; offset++) {
            window.add(offset, SMALL);
            window.remove(offset);
        }
        assertThat(window.isFull()).isTrue();
        assertThat(window.hasRoom()).isFalse();

        window.remove(0);

        assertThat(window.isFull()).isFalse();
        assertThat(window.hasRoom()).isTrue();
    }

    @Test
    void a_record_that_is_delivered_again_counts_once() {
        window.add(7, PartitionWindow.MOST_BYTES - 1);
        window.add(7, PartitionWindow.MOST_BYTES - 1);
        assertThat(window.isFull()).isFalse();

        window.remove(7);
        window.remove(7);

        assertThat(window.hasRoom()).isTrue();
    }
}
