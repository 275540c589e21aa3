package io.followthrough.notes.domain.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.hiring.KnownInterview.State;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownInterviewTest {

    private static final UUID ROUND = UUID.randomUUID();
    private static final UUID OPPORTUNITY = UUID.randomUUID();
    private static final Interviewer LIN = new Interviewer(UUID.randomUUID(), "Lin Chen", "CTO", true);
    private static final Interviewer AMARA = new Interviewer(UUID.randomUUID(), "Amara Okafor", null, true);

    @Test
    void what_is_told_later_takes_the_place_of_what_was_known() {
        KnownInterview scheduled = round(State.SCHEDULED, LIN);
        KnownInterview moved = round(State.SCHEDULED, AMARA);
        KnownInterview completed = round(State.COMPLETED, LIN, AMARA);

        assertThat(moved.mergedInto(scheduled)).isEqualTo(moved);
        assertThat(completed.mergedInto(moved)).isEqualTo(completed);
        assertThat(moved.mergedInto(scheduled.cancelled(Instant.EPOCH))).isEqualTo(moved);
    }

    @Test
    void what_took_place_has_taken_place() {
        KnownInterview completed = round(State.COMPLETED, LIN);

        assertThat(round(State.SCHEDULED, AMARA).mergedInto(completed)).isEqualTo(completed);
    }

    @Test
    void whoever_has_asked_to_be_forgotten_stays_nameless() {
        KnownInterview known = round(State.COMPLETED, LIN, AMARA).withoutNameOf(LIN.id());

        KnownInterview corrected = round(State.COMPLETED, LIN, AMARA).mergedInto(known);

        assertThat(corrected).isEqualTo(known);
        assertThat(corrected.interviewers()).contains(AMARA).doesNotContain(LIN);
    }

    private static KnownInterview round(State state, Interviewer... people) {
        return new KnownInterview(
                ROUND,
                OPPORTUNITY,
                "cand-1",
                state,
                Instant.parse("2026-11-05T13:00:00Z"),
                Instant.parse("2026-11-05T14:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                List.of(people));
    }
}
