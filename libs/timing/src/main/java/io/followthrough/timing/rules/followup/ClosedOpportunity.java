package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.zone.WallClock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** What the outcome of an opportunity puts an end to (R16, R33, R34). */
public final class ClosedOpportunity {

    private ClosedOpportunity() {}

    static TraceEntry reason(OpportunityResult result, WallClock clock) {
        String day = Wording.day(clock.dateAt(result.recordedAt()));
        return switch (result.outcome()) {
            case REJECTED ->
                new TraceEntry(
                        Rule.R34,
                        Source.S2,
                        "They turned you down on " + day
                                + ": look at the lessons of your debriefs, then go on searching.");
            case OFFER_RECEIVED -> because("They made you an offer on " + day + ", which answers every follow-up.");
            case OFFER_ACCEPTED -> because("You accepted their offer on " + day + ": there is nothing left to ask.");
            case OFFER_DECLINED -> because("You declined their offer on " + day + ": there is nothing left to ask.");
            case WITHDRAWN -> because("You withdrew on " + day + ": there is nothing left to ask.");
            case NO_RESPONSE -> because("You closed this on " + day + " because no answer came.");
        };
    }

    private static TraceEntry because(String text) {
        return new TraceEntry(Rule.R33, Source.S3, text);
    }

    /** Why nobody is asked about what was entered by mistake. */
    static TraceEntry takenBack() {
        return new TraceEntry(
                Rule.R33, Source.POLICY, "You took this opportunity back: it had been entered by mistake.");
    }

    /** Everything of a void opportunity is over; the search is not of it. */
    public static Map<ReminderKind, Ending> endingsOfVoid() {
        Map<ReminderKind, Ending> endings = new EnumMap<>(ReminderKind.class);
        EnumSet.complementOf(EnumSet.of(ReminderKind.KEEP_SEARCHING))
                .forEach(kind -> endings.put(kind, Ending.cancelled(List.of(takenBack()))));
        return endings;
    }

    /** The kinds that end with the opportunity, each with the reason. */
    public static Map<ReminderKind, Ending> endings(OpportunityResult result, WallClock clock) {
        Ending ending = Ending.cancelled(List.of(reason(result, clock)));
        Map<ReminderKind, Ending> endings = new EnumMap<>(ReminderKind.class);
        Arrays.stream(ReminderKind.values())
                .filter(kind -> !kind.survivesClosing())
                .forEach(kind -> endings.put(kind, ending));
        return endings;
    }
}
