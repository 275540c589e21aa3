package io.followthrough.timing.plan;

import static io.followthrough.timing.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderKeyTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final String ONE_TEXT = "00000000-0000-0000-0000-000000000001";
    private static final String TWO_TEXT = "00000000-0000-0000-0000-000000000002";

    @Test
    void forms_are_stable() {
        LocalDate date = LocalDate.parse("2026-11-06");
        Instant dismissed = Instant.parse("2026-11-07T09:00:00Z");

        assertThat(keys().map(ReminderKey::toString))
                .containsExactly(
                        "DEBRIEF:" + ONE_TEXT,
                        "THANK_YOU:" + ONE_TEXT + ":" + TWO_TEXT,
                        "THANK_REFERRER:" + ONE_TEXT,
                        "MATERIAL:" + ONE_TEXT,
                        "BRIEF_REFERENCE:" + ONE_TEXT,
                        "KEEP_SEARCHING:first:anna",
                        "FOLLOW_UP:" + ONE_TEXT + ":" + TWO_TEXT + ":2");
        assertThat(ReminderKey.keepSearching("anna", date, null)).hasToString("KEEP_SEARCHING:after-2026-11-06:anna");
        assertThat(ReminderKey.keepSearching("anna", null, dismissed))
                .hasToString("KEEP_SEARCHING:first:since-2026-11-07T09:00:00Z:anna");
    }

    static Stream<ReminderKey> keys() {
        return Stream.of(
                ReminderKey.ofInterview(ReminderKind.DEBRIEF, ONE),
                ReminderKey.ofInterviewer(ReminderKind.THANK_YOU, ONE, TWO),
                ReminderKey.thankReferrer(ONE),
                ReminderKey.material(ONE),
                ReminderKey.briefReference(ONE),
                ReminderKey.keepSearching("anna", null, null),
                ReminderKey.followUp(ONE, TWO, 2));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void are_read_back_as_written(ReminderKey key) {
        assertThat(ReminderKey.parse(key.toString())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DEBRIEF", "NO_SUCH_KIND:1"})
    void nothing_else_is_read(String text) {
        assertThatThrownBy(() -> ReminderKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tell_apart_what_is_not_the_same() {
        assertThat(ReminderKey.ofInterviewer(ReminderKind.THANK_YOU, id("round"), id("Ana")))
                .isNotEqualTo(ReminderKey.ofInterviewer(ReminderKind.CONNECT, id("round"), id("Ana")))
                .isNotEqualTo(ReminderKey.ofInterviewer(ReminderKind.THANK_YOU, id("round 2"), id("Ana")))
                .isNotEqualTo(ReminderKey.ofInterviewer(ReminderKind.THANK_YOU, id("round"), id("Ben")));
    }
}
