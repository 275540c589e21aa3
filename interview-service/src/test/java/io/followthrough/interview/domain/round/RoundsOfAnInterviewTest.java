package io.followthrough.interview.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.Promised;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can still happen to a round, and what a corrected report makes of it. */
class RoundsOfAnInterviewTest {

    private static final Interviewer AMARA = Interviewer.expected(UUID.randomUUID(), "Amara", "a@n.example", "CTO");
    private static final Interviewer LIN = Interviewer.expected(UUID.randomUUID(), "Lin", null, null);
    private static final Person FOURTH = new Person(null, "Fourth", null, null);

    private static final InterviewPeriod PLANNED = InterviewPeriod.of(
            Instant.parse("2026-11-05T13:00:00Z"),
            Instant.parse("2026-11-05T14:00:00Z"),
            "Europe/Berlin",
            ZoneLaw.OF_THE_JVM);
    private static final InterviewPeriod NEXT_WEEK = InterviewPeriod.of(
            Instant.parse("2026-11-12T13:00:00Z"),
            Instant.parse("2026-11-12T14:00:00Z"),
            "Europe/Berlin",
            ZoneLaw.OF_THE_JVM);
    private static final Instant NOW = Instant.parse("2026-11-05T15:00:00Z");

    private static final ScheduledInterview SCHEDULED = ScheduledInterview.plan(
            new Interview.Identity(UUID.randomUUID(), UUID.randomUUID(), "cand-1"),
            new Appointment(InterviewKind.PANEL, PLANNED, List.of(AMARA, LIN)));
    private static final CompletedInterview COMPLETED = complete(report(null));
    private static final CancelledInterview CANCELLED = SCHEDULED.cancelled();

    @Test
    void a_scheduled_round_moves_or_is_called_off() {
        assertThat(SCHEDULED.mustBeScheduled()).isSameAs(SCHEDULED);
        assertThat(SCHEDULED.rescheduled(NEXT_WEEK).period()).isEqualTo(NEXT_WEEK);
        assertThat(CANCELLED)
                .returns(Interview.State.CANCELLED, Interview::state)
                .returns(null, Interview::round);
    }

    /** Moving, calling off and completing exist on a scheduled round only; this is how any other is told apart. */
    @Test
    void what_is_over_cannot_be_taken_for_scheduled() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(COMPLETED::mustBeScheduled)
                .returns(Refusal.ALREADY_COMPLETED, RefusedException::refusal);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(CANCELLED::mustBeScheduled)
                .returns(Refusal.CANCELLED, RefusedException::refusal);
    }

    @Test
    void a_cancelled_round_is_corrected_no_more() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> CANCELLED.corrected(InterviewKind.VIDEO, List.of(), UUID::randomUUID))
                .returns(Refusal.CANCELLED, RefusedException::refusal);
    }

    @Test
    void the_same_report_again_is_the_same_round() {
        assertThat(correct(COMPLETED, report(null), false)).isSameAs(COMPLETED);
    }

    @Test
    void another_report_is_refused_unless_it_corrects() {
        Completion other = report(Instant.parse("2026-11-05T14:20:00Z"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> correct(COMPLETED, other, false))
                .returns(Refusal.ALREADY_COMPLETED, RefusedException::refusal);
        assertThat(correct(COMPLETED, other, true).period().endsAt()).isEqualTo("2026-11-05T14:20:00Z");
    }

    @Test
    void a_correction_without_an_end_means_the_planned_one() {
        CompletedInterview late = complete(report(Instant.parse("2026-11-05T14:45:00Z")));

        Interview corrected = correct(late, report(null), true);

        assertThat(corrected.period()).isEqualTo(PLANNED);
    }

    @Test
    void who_joined_stays_the_same_person_in_a_correction() {
        CompletedInterview joined = complete(withFourth(null));
        UUID fourth = joined.interviewers().get(2).id();

        Interview corrected = correct(joined, withFourth(Set.of(AMARA.id())), true);

        assertThat(corrected.interviewers()).extracting(Interviewer::id).containsExactly(AMARA.id(), LIN.id(), fourth);
        assertThat(corrected.interviewers()).extracting(Interviewer::met).containsExactly(true, false, true);
    }

    @ParameterizedTest(name = "{0}, then {1}, correcting {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            -,         ADVANCED,  false, ADVANCED
            UNDECIDED, REJECTED,  false, REJECTED
            ADVANCED,  ADVANCED,  false, ADVANCED
            ADVANCED,  REJECTED,  false, refused
            REJECTED,  UNDECIDED, false, refused
            ADVANCED,  REJECTED,  true,  REJECTED
            """)
    void an_outcome_is_replaced_only_when_it_is_corrected(
            @Nullable InterviewOutcome known, InterviewOutcome next, boolean correcting, String expected) {
        CompletedInterview before = known == null ? COMPLETED : COMPLETED.concluded(known, false, NOW);

        if (expected.equals("refused")) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> before.concluded(next, correcting, NOW))
                    .returns(Refusal.OUTCOME_STANDS, RefusedException::refusal);
        } else {
            assertThat(before.concluded(next, correcting, NOW).outcome()).isEqualTo(InterviewOutcome.valueOf(expected));
        }
    }

    @Test
    void only_a_completed_round_has_an_outcome() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(SCHEDULED::mustBeCompleted)
                .returns(Refusal.NOT_COMPLETED, RefusedException::refusal);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(CANCELLED::mustBeCompleted)
                .returns(Refusal.NOT_COMPLETED, RefusedException::refusal);
    }

    @Test
    void people_of_a_planned_round_come_and_go_and_keep_their_ids() {
        Person lin = new Person(LIN.id(), "Lin Chen", "lin@n.example", null);

        Interview corrected = SCHEDULED.corrected(InterviewKind.VIDEO, List.of(FOURTH, lin), UUID::randomUUID);

        assertThat(corrected.kind()).isEqualTo(InterviewKind.VIDEO);
        assertThat(corrected.interviewers()).extracting(Interviewer::name).containsExactly("Fourth", "Lin Chen");
        assertThat(corrected.interviewers().get(1).id()).isEqualTo(LIN.id());
    }

    @Test
    void people_of_a_completed_round_are_corrected_but_neither_added_nor_removed() {
        List<Person> mended = List.of(
                new Person(LIN.id(), "Lin Chen", null, null), new Person(AMARA.id(), "Amara Okafor", null, "CTO"));

        Interview corrected = COMPLETED.corrected(InterviewKind.PANEL, mended, UUID::randomUUID);

        assertThat(corrected.interviewers()).extracting(Interviewer::name).containsExactly("Amara Okafor", "Lin Chen");
        assertThat(corrected.interviewers()).extracting(Interviewer::met).containsExactly(true, true);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        COMPLETED.corrected(InterviewKind.PANEL, List.of(mended.get(0), FOURTH), UUID::randomUUID))
                .returns(Refusal.PANEL_COMPLETED, RefusedException::refusal);
    }

    @Test
    void somebody_unknown_or_named_twice_is_refused() {
        Person stranger = new Person(UUID.randomUUID(), "Stranger", null, null);
        Person lin = new Person(LIN.id(), "Lin", null, null);

        for (List<Person> people : List.of(List.of(stranger), List.of(lin, lin))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> SCHEDULED.corrected(InterviewKind.PANEL, people, UUID::randomUUID))
                    .returns(Refusal.INTERVIEWER_UNKNOWN, RefusedException::refusal)
                    .returns("interviewers", RefusedException::field);
        }
    }

    @Test
    void a_report_is_told_from_every_other_by_what_it_says() {
        Completion report = new Completion(
                null,
                new HiringTimeline(LocalDate.parse("2026-11-06"), "by Friday"),
                Set.of(AMARA.id(), LIN.id()),
                List.of(new Promised("Samples", LocalDate.parse("2026-11-10"))),
                List.of(FOURTH));
        Completion same = new Completion(
                null,
                new HiringTimeline(LocalDate.parse("2026-11-06"), "by Friday"),
                Set.of(LIN.id(), AMARA.id()),
                List.of(new Promised("Samples", LocalDate.parse("2026-11-10"))),
                List.of(FOURTH));

        assertThat(same.fingerprint()).isEqualTo(report.fingerprint()).doesNotContain("Friday", "Samples");
        assertThat(report(null).fingerprint()).isNotEqualTo(report.fingerprint());
    }

    private static Completion report(@Nullable Instant endedAt) {
        return new Completion(endedAt, HiringTimeline.UNKNOWN, null, null, List.of());
    }

    private static Completion withFourth(@Nullable Set<UUID> met) {
        return new Completion(null, HiringTimeline.UNKNOWN, met, null, List.of(FOURTH));
    }

    private static CompletedInterview complete(Completion completion) {
        return SCHEDULED.completed(completion, ZoneLaw.OF_THE_JVM, NOW, UUID::randomUUID);
    }

    private static CompletedInterview correct(CompletedInterview round, Completion completion, boolean correcting) {
        return round.reportedAgain(completion, correcting, ZoneLaw.OF_THE_JVM, NOW, UUID::randomUUID);
    }
}
