package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.domain.message.lint.LengthRule;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message is to say, before a template has put it into words. */
public record Draft(Message.Kind kind, Parties parties, Job job, Dates dates, Substance substance) {

    private static final int SHORT_QUOTATION = 10;
    private static final int SHORT_NAME = 8;

    /** What it is all about. */
    public record Job(String employer, String role) {

        private Job brief(int words) {
            return new Job(LengthRule.first(employer, words), LengthRule.first(role, words));
        }
    }

    /**
     * The days that it may mention, in the interview's zone.
     *
     * @param interview null when none is known
     * @param decision by when the employer promised to decide; null while the timeline is unknown (R1)
     */
    public record Dates(
            @Nullable LocalDate interview, @Nullable LocalDate decision) {}

    /** Chooses from the notes, and from what was promised, what a message of this kind is to say. */
    public static Draft compose(Message.Kind kind, MessageContext context, Sender sender, ZoneLaw law) {
        Dates dates =
                new Dates(day(context.interview(), law), context.opportunity().decisionDate());
        Substance substance = Substance.of(context.notes(), context.recipient(), sender.materials())
                .withQuestions(mostQuestions(kind, dates));
        Job job =
                new Job(context.opportunity().employer(), context.opportunity().role());
        return new Draft(kind, new Parties(context.recipient(), sender.name()), job, dates, substance);
    }

    private static @Nullable LocalDate day(@Nullable KnownInterview interview, ZoneLaw law) {
        return interview == null ? null : law.clockIn(interview.zone()).dateAt(interview.endsAt());
    }

    /** R1: an unknown timeline is asked for before anything else. A follow-up asks where things stand anyway (R30). */
    public boolean asksForTimeline() {
        return dates.decision() == null && (kind == Message.Kind.THANK_YOU || kind == Message.Kind.FOLLOW_UP);
    }

    public List<MissingPart> missing() {
        List<MissingPart> missing = new ArrayList<>();
        if (parties.recipient().name() == null) {
            missing.add(MissingPart.RECIPIENT);
        }
        if (needsSomethingSpecific() && hasNothingSpecific()) {
            missing.add(MissingPart.SOMETHING_SPECIFIC);
        }
        if (parties.sender() == null) {
            missing.add(MissingPart.SENDER);
        }
        return List.copyOf(missing);
    }

    /** This draft, and what it can be shortened to, step by step: fewer questions, shorter quotations, shorter names. */
    public List<Draft> shortenings() {
        return List.of(
                this,
                with(substance.withoutUnsaid()),
                with(substance.withoutUnsaid().withQuestions(1)),
                with(substance.withoutUnsaid().withQuestions(0)),
                with(substance.cut(SHORT_QUOTATION)),
                new Draft(
                        kind, parties.brief(SHORT_NAME), job.brief(SHORT_NAME), dates, substance.cut(SHORT_QUOTATION)));
    }

    private Draft with(Substance other) {
        return new Draft(kind, parties, job, dates, other);
    }

    private boolean hasNothingSpecific() {
        boolean highlight = kind == Message.Kind.REFERENCE_BRIEF && substance.concern() != null;
        return substance.discussed() == null && substance.questions().isEmpty() && !highlight;
    }

    private boolean needsSomethingSpecific() {
        return switch (kind) {
            case THANK_YOU, FOLLOW_UP, REFERENCE_BRIEF -> true;
            case REFERRER_THANKS, CONNECT -> false;
        };
    }

    /** R14 welcomes two: one of them is the timeline's while it is unknown, one the status's in a follow-up. */
    private static int mostQuestions(Message.Kind kind, Dates dates) {
        return switch (kind) {
            case THANK_YOU -> dates.decision() == null ? 1 : 2;
            case FOLLOW_UP -> 1;
            case REFERRER_THANKS, REFERENCE_BRIEF, CONNECT -> 0;
        };
    }
}
