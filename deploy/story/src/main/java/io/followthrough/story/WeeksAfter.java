package io.followthrough.story;

import io.followthrough.story.Answers.Lesson;
import io.followthrough.story.Answers.Promise;
import io.followthrough.story.Answers.ThankYous;
import io.followthrough.story.Answers.Thanks;
import io.followthrough.story.Answers.Verdict;
import io.followthrough.story.Candidate.Round;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * How it goes on with the employer whose follow-up has fallen due: who was thanked, what became of promises, the second
 * follow-up, and what is learned from the rejection.
 */
public final class WeeksAfter {

    private final SandboxTenant tenant;
    private final Candidate candidate;
    private final Narrator narrator;

    /** In the tenant in which the story was played. */
    public WeeksAfter(SandboxTenant tenant, Narrator narrator) {
        this.tenant = tenant;
        this.candidate = tenant.candidate(Plot.CANDIDATE);
        this.narrator = narrator;
    }

    /**
     * What they brought about.
     *
     * @param verdict when the follow-up had fallen due
     * @param second the second follow-up as it was planned
     * @param lessons what is found again
     */
    public record Outcome(
            ThankYous thankYous,
            List<Promise> promises,
            Verdict verdict,
            Plan.Reminder second,
            Plan after,
            List<Lesson> lessons) {

        public Outcome {
            promises = List.copyOf(promises);
            lessons = List.copyOf(lessons);
        }
    }

    /** Plays on from where the story ended. */
    public Outcome play(StoryFacts story) {
        Round panel = story.panel().round();
        ThankYous thankYous = thank(panel);
        List<Promise> promises = settlePromises(panel);
        Verdict verdict = ask(panel);
        Plan.Reminder second = askAgain(panel);
        List<Lesson> lessons = learn(panel);
        return new Outcome(thankYous, promises, verdict, second, candidate.plan(panel), lessons);
    }

    private ThankYous thank(Round panel) {
        narrator.chapter("Who was thanked, and how soon");
        candidate.thank(panel, Plot.THANKED_AT);
        ThankYous thankYous = candidate.thankYous(panel);
        for (Thanks thanks : thankYous.thankYous()) {
            narrator.tell(String.format(Locale.ROOT, "%-14s %s", thanks.name(), thanks.tier()));
        }
        narrator.tell("Everybody met is owed a note of their own: " + thankYous.sent() + " of " + thankYous.owed()
                + " have one. The sooner, the better its tier (R10).");
        return thankYous;
    }

    private List<Promise> settlePromises(Round panel) {
        narrator.chapter("A promise kept, and one broken");
        candidate.keepPromises(panel);
        candidate.hasHeardOf(tenant.awaitEvent(
                "PromiseBroken of the employer",
                event -> event.is("PromiseBroken", "opportunityId", panel.opportunityId())));
        List<Promise> promises = candidate.promises(panel);
        for (Promise promise : promises) {
            narrator.tell(promise.promisor() + ", \"" + promise.about() + "\", for "
                    + Wording.day(promise.promisedFor()) + ": " + promise.state());
        }
        return promises;
    }

    private Verdict ask(Round panel) {
        narrator.chapter("May the employer be asked?");
        Verdict verdict = candidate.verdict(panel);
        tell(verdict);
        candidate.messages(panel).stream()
                .filter(message -> message.kind().equals("FOLLOW_UP"))
                .forEach(candidate::send);
        narrator.tell("The follow-up was sent. And now?");
        tell(candidate.verdict(panel));
        return verdict;
    }

    private void tell(Verdict verdict) {
        narrator.tell(verdict.state() + ": " + verdict.trace().get(0).text());
    }

    private Plan.Reminder askAgain(Round panel) {
        narrator.chapter("The second follow-up, which is the last");
        Plan.Reminder second = candidate.planSecondFollowUp(panel, Plot.NEWS);
        ZonedDateTime comes = second.firstMoment().atZone(Plot.ZONE);
        narrator.tell("Planned, because there is something to tell: \"" + Plot.NEWS + "\" It comes on "
                + Wording.moment(comes) + ".");
        tenant.moveClock(comes.plusMinutes(Plot.MINUTES_LATER));
        candidate.hasHeardOf(tenant.awaitEvent(
                "FollowUpDue of the second follow-up", event -> event.is("FollowUpDue", "reminderId", second.id())));
        candidate.messages(panel).stream()
                .filter(message ->
                        message.kind().equals("FOLLOW_UP") && message.state().equals("DRAFT"))
                .forEach(narrator::draft);
        return second;
    }

    private List<Lesson> learn(Round panel) {
        narrator.chapter("A rejection, and what is learned from it");
        candidate.recordOutcome(panel, "REJECTED");
        candidate.writeDebrief(panel, Plot.DEBRIEF_WITH_LESSON);
        List<Lesson> lessons = candidate.lessons(Plot.SEARCHED_FOR);
        narrator.tell(panel.occasion().position().employer()
                + " chose somebody else: what was still to come is cancelled. The next time somebody searches for \""
                + Plot.SEARCHED_FOR + "\":");
        lessons.forEach(lesson -> narrator.tell(lesson.kind() + ": " + lesson.text()));
        return lessons;
    }
}
