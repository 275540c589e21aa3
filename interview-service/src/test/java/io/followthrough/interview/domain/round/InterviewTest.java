package io.followthrough.interview.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {

    private static final Interviewer AMARA = Interviewer.expected(UUID.randomUUID(), "Amara", "a@n.example", "CTO");
    private static final Interviewer LIN = Interviewer.expected(UUID.randomUUID(), "Lin", null, null);
    private static final Person FOURTH = new Person(null, "Fourth", null, null);

    /** Thursday, 14:00 to 15:00 in Berlin. */
    private static final ScheduledInterview SCHEDULED = ScheduledInterview.plan(
            new Interview.Identity(UUID.randomUUID(), UUID.randomUUID(), "cand-1"),
            new Appointment(
                    InterviewKind.PANEL,
                    InterviewPeriod.of(
                            Instant.parse("2026-11-05T13:00:00Z"),
                            Instant.parse("2026-11-05T14:00:00Z"),
                            "Europe/Berlin",
                            ZoneLaw.OF_THE_JVM),
                    List.of(AMARA, LIN)));

    private static final Instant NOW = Instant.parse("2026-11-05T15:00:00Z");

    @ParameterizedTest(name = "reported as ended at {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            -,                    2026-11-05T14:00:00Z
            2026-11-05T13:20:00Z, 2026-11-05T13:20:00Z
            2026-11-05T14:45:00Z, 2026-11-05T14:45:00Z
            2026-11-05T15:00:00Z, 2026-11-05T15:00:00Z
            """)
    void ends_when_reported_or_as_scheduled(@Nullable Instant endedAt, Instant end) {
        Interview completed = complete(SCHEDULED, completion(endedAt, null, null), NOW);

        assertThat(completed.state()).isEqualTo(Interview.State.COMPLETED);
        assertThat(completed.period().endsAt()).isEqualTo(end);
        assertThat(completed.period().startsAt()).isEqualTo(SCHEDULED.period().startsAt());
        assertThat(completed.identity()).isEqualTo(SCHEDULED.identity());
    }

    @ParameterizedTest(name = "ended {0}, decision {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-05T15:00:01Z, -,          ENDED_IN_THE_FUTURE,       endedAt
            2026-11-05T13:00:00Z, -,          ENDED_BEFORE_IT_STARTED,   endedAt
            2026-11-05T12:00:00Z, -,          ENDED_BEFORE_IT_STARTED,   endedAt
            -,                    2026-11-04, DECISION_BEFORE_INTERVIEW, decisionDate
            """)
    void refuses_what_cannot_have_been(
            @Nullable Instant endedAt, @Nullable LocalDate decision, Refusal refusal, String field) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> complete(SCHEDULED, completion(endedAt, decision, null), NOW))
                .returns(refusal, RefusedException::refusal)
                .returns(field, RefusedException::field);
    }

    @Test
    void is_not_over_before_its_scheduled_end() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> complete(SCHEDULED, completion(null, null, null), Instant.parse("2026-11-05T13:59:59Z")))
                .returns(Refusal.ENDED_IN_THE_FUTURE, RefusedException::refusal);
    }

    @Test
    void a_decision_may_come_on_the_day_of_the_interview() {
        Interview completed = complete(SCHEDULED, completion(null, LocalDate.parse("2026-11-05"), null), NOW);

        assertThat(completed.state()).isEqualTo(Interview.State.COMPLETED);
    }

    @ParameterizedTest(name = "met {0}, and also {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,      Amara:true Lin:true
            Amara,      -,      Amara:true Lin:false
            Amara Lin,  -,      Amara:true Lin:true
            nobody,     -,      Amara:false Lin:false
            nobody,     Fourth, Amara:false Lin:false Fourth:true
            -,          Fourth, Amara:true Lin:true Fourth:true
            """)
    void remembers_who_was_met(@Nullable String met, @Nullable String alsoMet, String attendance) {
        Completion completion = new Completion(
                null,
                HiringTimeline.UNKNOWN,
                met == null ? null : ids(met),
                null,
                alsoMet == null ? List.of() : List.of(FOURTH));

        List<Interviewer> people = complete(SCHEDULED, completion, NOW).interviewers();

        assertThat(people.stream().map(one -> one.name() + ":" + one.met()).collect(Collectors.joining(" ")))
                .isEqualTo(attendance);
        assertThat(people.get(0)).returns("a@n.example", Interviewer::email).returns("CTO", Interviewer::title);
    }

    @Test
    void somebody_met_must_have_been_there() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> complete(SCHEDULED, completion(null, null, Set.of(UUID.randomUUID())), NOW))
                .returns(Refusal.INTERVIEWER_UNKNOWN, RefusedException::refusal)
                .returns("met", RefusedException::field);
    }

    private static Completion completion(
            @Nullable Instant endedAt, @Nullable LocalDate decision, @Nullable Set<UUID> met) {
        return new Completion(endedAt, new HiringTimeline(decision, null), met, null, List.of());
    }

    private static CompletedInterview complete(ScheduledInterview interview, Completion completion, Instant now) {
        return interview.completed(completion, ZoneLaw.OF_THE_JVM, now, UUID::randomUUID);
    }

    private static Set<UUID> ids(String names) {
        return Stream.of(AMARA, LIN)
                .filter(one -> List.of(names.split(" ")).contains(one.name()))
                .map(Interviewer::id)
                .collect(Collectors.toSet());
    }
}
