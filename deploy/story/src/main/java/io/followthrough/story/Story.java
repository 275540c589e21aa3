package io.followthrough.story;

import io.followthrough.story.Candidate.Round;
import io.followthrough.story.Candidate.Timeline;
import io.followthrough.story.Plan.Reminder;
import io.followthrough.story.StoryFacts.RoundFacts;
import java.util.List;

/**
 * One candidate, two opportunities, one jump in time: a follow-up falls due and its draft is prepared, another one still
 * waits. Every call is made at once; only what time brings is awaited. What does not come is a {@link StoryFailure} that
 * names it.
 */
public final class Story {

    private static final String FOLLOW_UP = "FOLLOW_UP";

    private final SandboxTenant tenant;
    private final Candidate candidate;
    private final Narrator narrator;

    /** The story in a tenant that is its own. */
    public Story(SandboxTenant tenant, Narrator narrator) {
        this.tenant = tenant;
        this.candidate = tenant.candidate(Plot.CANDIDATE);
        this.narrator = narrator;
    }

    /** Plays it from beginning to end. */
    public StoryFacts play() {
        setTheClock();
        Round panel = attend(Plot.PANEL);
        Round call = attend(Plot.CALL);
        writeDebrief(panel);
        PlannedRound plannedPanel = readPlan(panel);
        PlannedRound plannedCall = readPlan(call);
        jump(List.of(plannedPanel, plannedCall));
        awaitDraft(panel);
        tellWhatWaits(call);
        return new StoryFacts(tenant.name(), facts(plannedPanel), facts(plannedCall), tenant.events());
    }

    private void setTheClock() {
        narrator.chapter("Two interviews are over");
        tenant.moveClock(Plot.REPORTED_AT);
        narrator.tell("In the fresh tenant " + tenant.name() + " it is " + Wording.moment(Plot.REPORTED_AT) + " in "
                + Plot.ZONE + ": all three services go by that clock.");
    }

    private Round attend(Occasion occasion) {
        Occasion.Position position = occasion.position();
        Round round = candidate.schedule(occasion);
        narrator.tell(Plot.CANDIDATE + " applied as " + position.role() + " at " + position.employer()
                + " and had an interview: " + Wording.of(occasion) + ".");
        candidate.complete(round);
        Timeline timeline = candidate.timeline(round);
        narrator.tell("Reported as over: " + occasion.report().inWords() + ". The hiring timeline is "
                + Wording.of(timeline) + ".");
        return round;
    }

    private void writeDebrief(Round panel) {
        candidate.writeDebrief(panel, Plot.DEBRIEF);
        mustBe(panel, "DEBRIEF", "DONE");
        narrator.tell("The panel's debrief was written, which finished its reminder. What is to be mentioned: \""
                + Plot.TO_MENTION + "\"");
    }

    private PlannedRound readPlan(Round round) {
        narrator.chapter("The plan after the " + round.occasion().title());
        Plan plan = mustBe(round, FOLLOW_UP, "SCHEDULED");
        narrator.plan(plan);
        return new PlannedRound(round, plan);
    }

    private Plan mustBe(Round round, String kind, String state) {
        Plan plan = candidate.plan(round);
        if (plan.ofKind(kind).stream().noneMatch(reminder -> reminder.state().equals(state))) {
            throw new StoryFailure(round.occasion().title() + ": " + kind + " is not " + state);
        }
        return plan;
    }

    private void jump(List<PlannedRound> rounds) {
        narrator.chapter("The jump in time");
        tenant.moveClock(Plot.LATER);
        narrator.tell("The tenant's clock was moved to " + Wording.moment(Plot.LATER)
                + ". What came up on the way has fired:");
        for (Nudge nudge : Nudge.between(Plot.REPORTED_AT.toInstant(), Plot.LATER.toInstant(), rounds)) {
            tenant.awaitEvent("the nudge " + nudge.text(), nudge::isTold);
            narrator.tell(nudge.text());
        }
    }

    private void awaitDraft(Round panel) {
        narrator.chapter("The follow-up after the " + panel.occasion().title() + " has fallen due");
        candidate.hasHeardOf(tenant.awaitEvent(
                "FollowUpDue of the panel", event -> event.is("FollowUpDue", "interviewId", panel.interviewId())));
        Message draft = candidate.messages(panel).stream()
                .findFirst()
                .orElseThrow(() -> new StoryFailure("the panel's follow-up has no draft"));
        tenant.awaitEvent(
                "MessageDrafted of the panel's follow-up",
                event -> event.is("MessageDrafted", "messageId", draft.id()));
        narrator.tell("FollowUpDue crossed Kafka, and notes-service prepared this draft from the debrief:");
        narrator.draft(draft);
    }

    private void tellWhatWaits(Round call) {
        narrator.chapter("The follow-up after the " + call.occasion().title() + " still waits");
        Reminder waiting = mustBe(call, FOLLOW_UP, "SCHEDULED").only(FOLLOW_UP);
        narrator.tell("Nothing to do until " + Wording.moment(waiting.firstMoment()) + ": "
                + waiting.trace().get(0).text());
    }

    private RoundFacts facts(PlannedRound planned) {
        Round round = planned.round();
        return new RoundFacts(
                round, candidate.timeline(round), planned.plan(), candidate.plan(round), candidate.messages(round));
    }
}
