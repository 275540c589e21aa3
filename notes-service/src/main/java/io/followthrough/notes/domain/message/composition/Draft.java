package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message is to say, before a template has put it into words. */
public record Draft(Wanted wanted, Parties parties, Job job, Dates dates, Substance substance, Occasion occasion) {

    private static final int SHORT_QUOTATION = 10;
    private static final int SHORT_NAME = 8;
    private static final int SHORTEST_NAME = 3;

    /**
     * What is asked for.
     *
     * @param highlight what a reference is to speak about (R23), or null
     */
    public record Wanted(
            Message.Kind kind,
            Message.Channel channel,
            @Nullable String highlight) {

        /** Written with the hand, so that every word counts. */
        boolean byHand() {
            return channel == Message.Channel.NOTECARD || channel == Message.Channel.HANDWRITTEN;
        }
    }

    /** What it is all about. */
    public record Job(String employer, String role) {

        private Job brief(int words) {
            return new Job(CitedText.cutName(employer, words), CitedText.cutName(role, words));
        }
    }

    /**
     * The days that it may mention, in the interview's zone.
     *
     * @param interview null when none is known
     * @param decision by when the employer promised to decide; null while the timeline is unknown (R1)
     * @param lastFollowUp when the candidate last followed up, or null
     */
    public record Dates(
            @Nullable LocalDate interview,
            @Nullable LocalDate decision,
            @Nullable LocalDate lastFollowUp) {}

    /**
     * At which point it is written.
     *
     * @param call whether the round was a telephone call, in which nobody was seen
     * @param answered whether the employer has answered, so that nothing is to be asked of it
     * @param newDate whether it named its date after the last follow-up, which is a reason for another (R28)
     * @param language a tag of BCP 47
     */
    public record Occasion(Stage stage, boolean call, boolean answered, boolean newDate, String language) {}

    /** Chooses from what is known what such a message is to say. */
    public static Draft compose(Wanted wanted, MessageContext context, ZoneLaw law) {
        Known known = context.known();
        Draft whole = new Draft(
                wanted,
                new Parties(context.recipient(), known.sender().name()),
                new Job(context.opportunity().employer(), context.opportunity().role()),
                dates(context, law),
                Substance.of(wanted, context),
                occasion(context));
        return whole.with(whole.fitting());
    }

    private static Dates dates(MessageContext context, ZoneLaw law) {
        KnownInterview round = context.interview();
        Instant last = context.known().followUps().lastAt();
        return new Dates(
                round == null ? null : day(round, round.endsAt(), law),
                context.opportunity().decisionDate(),
                round == null || last == null ? null : day(round, last, law));
    }

    private static LocalDate day(KnownInterview round, Instant at, ZoneLaw law) {
        return law.clockIn(round.zone()).dateAt(at);
    }

    private static Occasion occasion(MessageContext context) {
        Known known = context.known();
        KnownInterview round = context.interview();
        DecisionDate stated = context.opportunity().said().decisionDate();
        Instant last = known.followUps().lastAt();
        return new Occasion(
                context.stage(),
                round != null && round.course().isCall(),
                known.followUps().end() != null,
                stated != null && last != null && stated.statedAt().isAfter(last),
                known.language());
    }

    public Message.Kind kind() {
        return wanted.kind();
    }

    /** Whether it is not the first follow-up. */
    public boolean again() {
        return kind() == Message.Kind.FOLLOW_UP && dates.lastFollowUp() != null;
    }

    /** R1: an unknown timeline is asked for before anything else, once in a panel. A follow-up asks where things stand anyway. */
    public boolean asksForTimeline() {
        return dates.decision() == null
                && switch (kind()) {
                    case THANK_YOU ->
                        isOpen() && !wanted.byHand() && parties.recipient().seat() == 0;
                    case FOLLOW_UP -> true;
                    case REFERRER_THANKS, REFERENCE_BRIEF, CONNECT -> false;
                };
    }

    public List<MissingPart> missing() {
        List<MissingPart> missing = new ArrayList<>();
        if (parties.recipient().name() == null) {
            missing.add(MissingPart.RECIPIENT);
        }
        if (needsSomethingSpecific() && !substance.isSpecific()) {
            missing.add(MissingPart.SOMETHING_SPECIFIC);
        }
        if (again() && substance.discussed() == null && !occasion.newDate()) {
            missing.add(MissingPart.REASON);
        }
        if (needsHighlight() && substance.highlight() == null) {
            missing.add(MissingPart.HIGHLIGHT);
        }
        if (parties.sender() == null) {
            missing.add(MissingPart.SENDER);
        }
        return List.copyOf(missing);
    }

    /** This draft, and what it can be shortened to, step by step: fewer questions, shorter quotations, shorter names. */
    public List<Draft> shortenings() {
        Substance cut = substance.cut(SHORT_QUOTATION);
        return List.of(
                this,
                with(substance.withoutUnsaid()),
                with(substance.withoutUnsaid().withQuestions(1)),
                with(substance.withoutUnsaid().withQuestions(0)),
                with(cut),
                brief(SHORT_NAME, cut),
                brief(SHORTEST_NAME, cut));
    }

    private Draft brief(int words, Substance cut) {
        return new Draft(wanted, parties.brief(words), job.brief(words), dates, cut, occasion);
    }

    private Draft with(Substance other) {
        return new Draft(wanted, parties, job, dates, other, occasion);
    }

    /** A card holds thanks and one thought; once something is decided nothing is asked, or added, any more. */
    private Substance fitting() {
        boolean closed = kind() == Message.Kind.THANK_YOU && (!isOpen() || wanted.byHand());
        return closed ? substance.withoutUnsaid().withQuestions(0) : substance.withQuestions(mostQuestions());
    }

    private boolean isOpen() {
        return occasion.stage() == Stage.OPEN && !occasion.answered();
    }

    private boolean needsSomethingSpecific() {
        return kind() == Message.Kind.THANK_YOU || kind() == Message.Kind.FOLLOW_UP;
    }

    /** Nobody calls about what is over. */
    private boolean needsHighlight() {
        return kind() == Message.Kind.REFERENCE_BRIEF && occasion.stage().mayBeAskedAbout();
    }

    /** R14 welcomes two: one of them is the timeline's while it is unknown, one the status's in a follow-up. */
    private int mostQuestions() {
        return switch (kind()) {
            case THANK_YOU -> asksForTimeline() ? 1 : 2;
            case FOLLOW_UP -> 1;
            case REFERRER_THANKS, REFERENCE_BRIEF, CONNECT -> 0;
        };
    }
}
