package io.followthrough.reminder.inbound.learning;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.OfferAccepted;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.contracts.notes.ThankYouTier;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens after a round, and what becomes of its plan. All of it lies ahead, so that nothing fires. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingEventsTest {

    /** A Monday afternoon in Berlin. */
    private static final Instant ENDED = Instant.parse("2031-11-03T14:00:00Z");

    private Scene scene;
    private PlayedRound round;
    private PlanMade plan;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(ENDED, "Europe/Berlin");
        plan = scene.complete(round, ENDED);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_date_moves_the_follow_up_and_the_revision_tells_from_where_to_where() {
        scene.sender().send(Topic.INTERVIEWS, decidesBy(LocalDate.parse("2031-11-20"), 1));

        PlanRevised revised = scene.log().await(PlanRevised.class, 1).get(0);

        assertThat(revised.moved()).singleElement().satisfies(move -> {
            assertThat(move.from().localDate()).isEqualTo(LocalDate.parse("2031-11-10"));
            assertThat(move.to().localDate()).isEqualTo(LocalDate.parse("2031-11-21"));
            assertThat(move.to().rules()).contains("R24");
        });
        assertThat(revised.added()).isEmpty();
        assertThat(revised.dropped()).isEmpty();
        assertThat(scene.plan(round).getString(first("FOLLOW_UP") + ".localDate"))
                .isEqualTo("2031-11-21");
    }

    @Test
    void an_answer_cancels_the_follow_up_and_a_new_date_brings_it_back() {
        scene.sender().send(Topic.INTERVIEWS, responded());
        assertThat(scene.log().await(ReminderCancelled.class, 1).get(0).rule()).isEqualTo("R32");

        scene.sender().send(Topic.INTERVIEWS, decidesBy(LocalDate.parse("2031-11-20"), 3));

        PlanRevised back = scene.log().await(PlanRevised.class, 2).get(1);
        assertThat(back.added()).singleElement().satisfies(added -> {
            assertThat(added.kind()).isEqualTo(ReminderKind.FOLLOW_UP);
            assertThat(added.localDate()).isEqualTo(LocalDate.parse("2031-11-21"));
        });
    }

    @Test
    void a_follow_up_that_was_sent_is_logged_and_finishes_its_reminder() {
        scene.sender().send(Topic.NOTES, sent(MessageKind.FOLLOW_UP, null, "2031-11-10T10:00:00Z"));

        FollowUpLogged logged = scene.log().await(FollowUpLogged.class, 1).get(0);
        ReminderDone done = scene.log().await(ReminderDone.class, 1).get(0);

        assertThat(logged.ordinal()).isEqualTo(1);
        assertThat(logged.interviewId()).isEqualTo(round.interviewId());
        assertThat(logged.breaches()).isEmpty();
        assertThat(done.kind()).isEqualTo(ReminderKind.FOLLOW_UP);
        assertThat(done.doneAt()).isEqualTo("2031-11-10T10:00:00Z");
        assertThat(done.late()).isFalse();
    }

    @Test
    void a_follow_up_before_its_time_counts_and_is_flagged() {
        scene.sender().send(Topic.NOTES, sent(MessageKind.FOLLOW_UP, null, "2031-11-03T18:00:00Z"));

        assertThat(scene.log().await(FollowUpLogged.class, 1).get(0).breaches()).containsExactly("R25", "R26");
        assertThat(scene.log().await(ReminderDone.class, 1).get(0).kind()).isEqualTo(ReminderKind.FOLLOW_UP);
    }

    @Test
    void every_note_that_was_sent_finishes_what_asked_for_it() {
        UUID interviewer = round.people().get(0).id();
        scene.sender().send(Topic.NOTES, sent(MessageKind.THANK_YOU, interviewer, "2031-11-03T16:00:00Z"));
        scene.sender().send(Topic.NOTES, sent(MessageKind.CONNECT, interviewer, "2031-11-05T16:00:00Z"));
        scene.sender()
                .send(
                        Topic.NOTES,
                        new JobEvaluated(
                                round.opportunityId(), "cand-1", true, 1, 0, 0, Instant.parse("2031-11-04T12:00:00Z")));

        assertThat(scene.log().await(ReminderDone.class, 3))
                .extracting(ReminderDone::kind)
                .containsExactly(ReminderKind.THANK_YOU, ReminderKind.CONNECT, ReminderKind.EVALUATE_JOB);
    }

    @Test
    void a_correction_revises_the_plan_and_thanks_nobody_who_was_away() {
        PlayedRound corrected = round.withPeople(List.of(
                new Attendee(round.people().get(0).id(), "Amara Okafor", null, false),
                new Attendee(UUID.randomUUID(), "Lin Chen", null, true)));
        scene.sender().send(Topic.INTERVIEWS, corrected.corrected(ENDED.plusSeconds(600)));

        PlanRevised revised = scene.log().await(PlanRevised.class, 1).get(0);

        assertThat(revised.added())
                .extracting(added -> added.kind())
                .containsExactlyInAnyOrder(ReminderKind.THANK_YOU, ReminderKind.CONNECT);
        assertThat(revised.dropped())
                .extracting(dropped -> dropped.kind())
                .containsExactlyInAnyOrder(ReminderKind.THANK_YOU, ReminderKind.CONNECT);
        assertThat(scene.log().all(PlanMade.class)).containsExactly(plan);
    }

    @Test
    void an_interviewer_who_is_forgotten_has_no_name_and_is_thanked_all_the_same() {
        UUID interviewer = round.people().get(0).id();
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewerErased(
                                interviewer,
                                round.interviewId(),
                                round.opportunityId(),
                                "cand-1",
                                ENDED.plusSeconds(60)));
        scene.sender().send(Topic.INTERVIEWS, decidesBy(LocalDate.parse("2031-11-20"), 1));
        PlanRevised revised = scene.log().await(PlanRevised.class, 1).get(0);

        assertThat(revised.moved()).hasSize(1);
        assertThat(scene.plan(round).getString(first("THANK_YOU") + ".about.id"))
                .isEqualTo(interviewer.toString());
        assertThat(scene.plan(round).getString(first("THANK_YOU") + ".about.name"))
                .isNull();
        assertThat(scene.plan(round).getString(first("CONNECT") + ".about.name"))
                .isNull();
    }

    @Test
    void closing_cancels_what_is_left_but_never_thanks_or_debrief() {
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityOutcomeRecorded(
                                round.opportunityId(),
                                "cand-1",
                                OpportunityOutcome.WITHDRAWN,
                                null,
                                ENDED.plusSeconds(60)));

        assertThat(scene.log().await(ReminderCancelled.class, 3))
                .extracting(ReminderCancelled::kind)
                .containsExactlyInAnyOrder(ReminderKind.FOLLOW_UP, ReminderKind.CONNECT, ReminderKind.EVALUATE_JOB);
        assertThat(scene.plan(round).getString(first("DEBRIEF") + ".state")).isEqualTo("SCHEDULED");
        assertThat(scene.plan(round).getString(first("THANK_YOU") + ".state")).isEqualTo("SCHEDULED");
    }

    /** R18: of the other opportunity everything else stands, and so does the search of whoever accepted nothing. */
    @Test
    void an_offer_accepted_anywhere_ends_the_search_of_that_candidate_only() {
        PlayedRound others = PlayedRound.ending(ENDED, "Europe/Berlin").withCandidate("cand-2");
        scene.complete(others, ENDED);
        PlayedRound elsewhere = PlayedRound.ending(ENDED.plus(Duration.ofDays(1)), "Europe/Berlin");
        scene.complete(elsewhere, elsewhere.endsAt());

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OfferAccepted(
                                elsewhere.opportunityId(),
                                "cand-1",
                                elsewhere.endsAt().plusSeconds(60)));

        ReminderCancelled search =
                scene.log().awaitFirst(ReminderCancelled.class, one -> one.kind() == ReminderKind.KEEP_SEARCHING);
        assertThat(search.rule()).isEqualTo("R18");
        assertThat(search.opportunityId()).isNull();
        assertThat(search.candidateId()).isEqualTo("cand-1");
        assertThat(scene.plan(round).getString(first("FOLLOW_UP") + ".state")).isEqualTo("SCHEDULED");
        assertThat(scene.plan(others).getString(first("KEEP_SEARCHING") + ".state"))
                .isEqualTo("SCHEDULED");
    }

    @Test
    void a_round_called_off_brings_the_follow_up_back() {
        PlayedRound later = round.followedByOneEnding(ENDED.plus(Duration.ofDays(10)));
        scene.sender().send(Topic.INTERVIEWS, later.scheduled());
        scene.log().await(ReminderCancelled.class, 1);

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewCancelled(
                                later.interviewId(), round.opportunityId(), "cand-1", ENDED.plus(Duration.ofDays(8))));

        PlanRevised back = scene.log().await(PlanRevised.class, 2).get(1);
        assertThat(back.added())
                .singleElement()
                .satisfies(added -> assertThat(added.localDate()).isEqualTo(LocalDate.parse("2031-11-12")));
    }

    /** In Auckland 15:00 in Berlin is three at night. */
    @Test
    void another_zone_moves_the_nudges_and_another_channel_changes_the_advice() {
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new CandidateChanged(
                                "cand-1",
                                null,
                                "Pacific/Auckland",
                                FollowUpChannel.PHONE,
                                false,
                                ENDED.plusSeconds(60)));

        scene.log().await(PlanRevised.class, 1);

        Instant nudge = Instant.parse(scene.plan(round)
                .getList(first("DEBRIEF") + ".remindAt", String.class)
                .get(0));
        assertThat(nudge.atZone(ZoneId.of("Pacific/Auckland")).toLocalTime()).isEqualTo("08:00");
        assertThat(scene.plan(round).getList(first("FOLLOW_UP") + ".trace.text", String.class))
                .contains("Follow up by phone, as you prefer.");
    }

    private HiringTimelineChanged decidesBy(LocalDate date, int daysAfter) {
        return new HiringTimelineChanged(
                round.opportunityId(), "cand-1", date, null, null, ENDED.plus(Duration.ofDays(daysAfter)));
    }

    private EmployerResponded responded() {
        return new EmployerResponded(
                UUID.randomUUID(),
                round.opportunityId(),
                "cand-1",
                ResponseChannel.EMAIL,
                ENDED.plus(Duration.ofDays(2)));
    }

    private MessageSent sent(MessageKind kind, @Nullable UUID recipient, String at) {
        return new MessageSent(
                UUID.randomUUID(),
                kind,
                Channel.EMAIL,
                round.opportunityId(),
                null,
                recipient,
                "cand-1",
                kind == MessageKind.THANK_YOU ? ThankYouTier.IDEAL : null,
                kind == MessageKind.FOLLOW_UP ? Boolean.FALSE : null,
                Instant.parse(at));
    }
}
