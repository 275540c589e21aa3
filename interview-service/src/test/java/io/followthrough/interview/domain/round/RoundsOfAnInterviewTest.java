package io.followthrough.interview.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.Promised;
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
            Instant.parse("2026-11-05T13:00:00Z"), Instant.parse("2026-11-05T14:00:00Z"), "Europe/Berlin");
    private static final InterviewPeriod NEXT_WEEK = InterviewPeriod.of(
            Instant.parse("2026-11-12T13:00:00Z"), Instant.parse("2026-11-12T14:00:00Z"), "Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-05T15:00:00Z");

    private static final Interview SCHEDULED = Interview.schedule(
            new Interview.Identity(UUID.randomUUID(), UUID.randomUUID(), "cand-1"),
            InterviewKind.PANEL,
            PLANNED,
            List.of(AMARA, LIN));
    private static final Interview COMPLETED = complete(SCHEDULED, report(null), false);
    private static final Interview CANCELLED = SCHEDULED.cancelled();

    @ParameterizedTest(name = "{0} can be rescheduled, cancelled: {1}")
    @CsvSource({"SCHEDULED, -", "COMPLETED, ALREADY_COMPLETED", "CANCELLED, CANCELLED"})
    void onlyAScheduledRoundMovesOrIsCalledOff(Interview.State state, String refusal) {
        Interview round = in(state);

        if (refusal.equals("-")) {
            assertThat(round.rescheduled(NEXT_WEEK).period()).isEqualTo(NEXT_WEEK);
            assertThat(round.cancelled()).returns(Interview.State.CANCELLED, Interview::state);
        } else {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> round.rescheduled(NEXT_WEEK))
                    .returns(Refusal.valueOf(refusal), RefusedException::refusal);
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(round::cancelled)
                    .returns(Refusal.valueOf(refusal), RefusedException::refusal);
        }
    }

    @Test
    void theSameReportAgainIsTheSameRound() {
        assertThat(complete(COMPLETED, report(null), false)).isSameAs(COMPLETED);
    }

    @Test
    void anotherReportIsRefusedUnlessItCorrects() {
        Completion other = report(Instant.parse("2026-11-05T14:20:00Z"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> complete(COMPLETED, other, false))
                .returns(Refusal.ALREADY_COMPLETED, RefusedException::refusal);
        assertThat(complete(COMPLETED, other, true).period().endsAt()).isEqualTo("2026-11-05T14:20:00Z");
    }

    @Test
    void aCorrectionWithoutAnEndMeansThePlannedOne() {
        Interview late = complete(SCHEDULED, report(Instant.parse("2026-11-05T14:45:00Z")), false);

        Interview corrected = complete(late, report(null), true);

        assertThat(corrected.period()).isEqualTo(PLANNED);
    }

    @Test
    void whoJoinedStaysTheSamePersonInACorrection() {
        Interview joined = complete(SCHEDULED, withFourth(null), false);
        UUID fourth = joined.interviewers().get(2).id();

        Interview corrected = complete(joined, withFourth(Set.of(AMARA.id())), true);

        assertThat(corrected.interviewers()).extracting(Interviewer::id).containsExactly(AMARA.id(), LIN.id(), fourth);
        assertThat(corrected.interviewers()).extracting(Interviewer::met).containsExactly(true, false, true);
    }

    @Test
    void aCancelledRoundCannotBeCompletedEvenAsACorrection() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> complete(CANCELLED, report(null), true))
                .returns(Refusal.CANCELLED, RefusedException::refusal);
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
    void anOutcomeIsReplacedOnlyWhenItIsCorrected(
            @Nullable InterviewOutcome known, InterviewOutcome next, boolean correcting, String expected) {
        Interview before = known == null ? COMPLETED : COMPLETED.concluded(known, false, NOW);

        if (expected.equals("refused")) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> before.concluded(next, correcting, NOW))
                    .returns(Refusal.OUTCOME_STANDS, RefusedException::refusal);
        } else {
            assertThat(before.concluded(next, correcting, NOW).outcome()).isEqualTo(InterviewOutcome.valueOf(expected));
        }
    }

    @Test
    void onlyACompletedRoundHasAnOutcome() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SCHEDULED.concluded(InterviewOutcome.ADVANCED, true, NOW))
                .returns(Refusal.NOT_COMPLETED, RefusedException::refusal);
    }

    @Test
    void peopleOfAPlannedRoundComeAndGoAndKeepTheirIds() {
        Person lin = new Person(LIN.id(), "Lin Chen", "lin@n.example", null);

        Interview corrected = SCHEDULED.corrected(InterviewKind.VIDEO, List.of(FOURTH, lin), UUID::randomUUID);

        assertThat(corrected.kind()).isEqualTo(InterviewKind.VIDEO);
        assertThat(corrected.interviewers()).extracting(Interviewer::name).containsExactly("Fourth", "Lin Chen");
        assertThat(corrected.interviewers().get(1).id()).isEqualTo(LIN.id());
    }

    @Test
    void peopleOfACompletedRoundAreCorrectedButNeitherAddedNorRemoved() {
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
    void somebodyUnknownOrNamedTwiceIsRefused() {
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
    void aReportIsToldFromEveryOtherByWhatItSays() {
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

    private static Interview complete(Interview interview, Completion completion, boolean correcting) {
        return interview.completed(completion, correcting, NOW, UUID::randomUUID);
    }

    private static Interview in(Interview.State state) {
        return switch (state) {
            case SCHEDULED -> SCHEDULED;
            case COMPLETED -> COMPLETED;
            case CANCELLED -> CANCELLED;
        };
    }
}
