package io.followthrough.reminder.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Story;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reminder a action answers: of its kind, of its round and about its person, as far as the event told them. */
class CandidateActionTest {

    private static final Instant OPENS = Instant.parse("2026-11-05T14:00:00Z");
    private static final Instant BEFORE = OPENS.minusSeconds(1);

    @ParameterizedTest(name = "{0} of {1} about {2}: {3}")
    @CsvSource(nullValues = "untold", textBlock = """
            THANK_YOU, round,  Ana,    true
            THANK_YOU, untold, Ana,    true
            THANK_YOU, round,  untold, true
            THANK_YOU, untold, untold, true
            THANK_YOU, other,  Ana,    false
            THANK_YOU, round,  Ben,    false
            CONNECT,   round,  Ana,    false
            """)
    void answers(ReminderKind kind, @Nullable String round, @Nullable String person, boolean answers) {
        ReminderKey thanks = ReminderKey.ofInterviewer(ReminderKind.THANK_YOU, Story.id("round"), Story.id("Ana"));
        CandidateAction action = new CandidateAction(kind, id(round), id(person), BEFORE);

        assertThat(CandidateAction.fulfilling(List.of(asked(thanks)), List.of(action)))
                .isEqualTo(answers ? Map.of(thanks, BEFORE) : Map.of());
    }

    @ParameterizedTest(name = "{0} done {1}: {2}")
    @CsvSource(textBlock = """
            EVALUATE_JOB,   2026-11-05T13:59:59Z, false
            EVALUATE_JOB,   2026-11-05T14:00:00Z, true
            PROFILE_UPDATE, 2026-11-05T13:59:59Z, true
            """)
    void a_job_is_weighed_anew_after_a_round(ReminderKind kind, Instant doneAt, boolean answers) {
        ReminderKey key = ReminderKey.ofInterview(kind, Story.id("round"));

        assertThat(CandidateAction.fulfilling(
                                List.of(asked(key)), List.of(new CandidateAction(kind, null, null, doneAt)))
                        .containsKey(key))
                .isEqualTo(answers);
    }

    @Test
    void what_was_done_again_was_done_the_first_time() {
        ReminderKey key = ReminderKey.ofInterview(ReminderKind.DEBRIEF, Story.id("round"));
        CandidateAction again = new CandidateAction(ReminderKind.DEBRIEF, null, null, OPENS.plusSeconds(60));
        CandidateAction first = new CandidateAction(ReminderKind.DEBRIEF, null, null, OPENS);

        assertThat(CandidateAction.fulfilling(List.of(asked(key)), List.of(again, first)))
                .containsEntry(key, OPENS);
    }

    private static CandidateAction.Asked asked(ReminderKey key) {
        return new CandidateAction.Asked(key, Story.id("round"), Story.id("Ana"), OPENS);
    }

    private static @Nullable UUID id(@Nullable String name) {
        return name == null ? null : Story.id(name);
    }
}
