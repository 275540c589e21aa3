package io.followthrough.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListNameTest {

    private static final UUID ID = new UUID(0, 7);
    private static final Instant DUE = Instant.parse("2026-11-09T09:30:00Z");

    @Test
    void a_name_tells_its_filters_in_order() {
        assertThat(name("policies")).isEqualTo("policies");
        assertThat(name("history", ID)).isEqualTo("history of " + ID);
        assertThat(name("reminders", "c-1", DayOfWeek.MONDAY, null, DUE))
                .isEqualTo("reminders of c-1 MONDAY null 2026-11-09T09:30:00Z");
    }

    @Test
    void one_filter_is_not_taken_for_another() {
        assertThat(name("notes", "a", null)).isNotEqualTo(name("notes", null, "a"));
        assertThat(name("notes", "a b", "c")).isNotEqualTo(name("notes", "a", "b c"));
        assertThat(name("notes", "a\\", "b")).isNotEqualTo(name("notes", "a b"));
        assertThat(name("notes", "a\\ b")).isNotEqualTo(name("notes", "a\\", "b"));
        assertThat(name("notes", (Object) null)).isNotEqualTo(name("notes", "null"));
        assertThat(name("notes", "null")).isNotEqualTo(name("notes", "\\null"));
        assertThat(name("notes", "")).isNotEqualTo(name("notes"));
    }

    private static String name(String list, @Nullable Object... filters) {
        return ListName.of(list, filters).value();
    }
}
