package io.followthrough.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A moment at which a plan says that a reminder speaks up.
 *
 * @param employer whose interview it is about; empty for what is the candidate's alone
 */
record Nudge(String employer, Plan.Reminder reminder, Instant at) {

    private static final String FINISHED = "DONE";

    /** Those of the plans' open reminders after one moment and until another, in order. */
    static List<Nudge> between(Instant after, Instant until, List<PlannedRound> rounds) {
        return rounds.stream()
                .flatMap(Nudge::of)
                .filter(nudge -> nudge.at().isAfter(after) && !nudge.at().isAfter(until))
                .sorted(Comparator.comparing(Nudge::at))
                .distinct()
                .toList();
    }

    private static Stream<Nudge> of(PlannedRound round) {
        String employer = round.round().occasion().position().employer();
        return round.plan().reminders().stream()
                .filter(reminder -> !reminder.state().equals(FINISHED))
                .flatMap(reminder -> reminder.remindAt().stream()
                        .map(at -> new Nudge(reminder.isOfTheCandidate() ? "" : employer, reminder, at)));
    }

    /** Whether this event tells of it. */
    boolean isTold(CrossedEvent event) {
        return event.name().endsWith("Due")
                && event.is(event.name(), "reminderId", reminder.id())
                && event.is(event.name(), "remindAt", at);
    }

    /** {@code Thu 5 Nov 18:00  THANK_YOU  Nordlicht Energie, Amara Okafor}. */
    String text() {
        String name = reminder.about().name();
        String whom = name == null ? employer : employer + ", " + name;
        return String.format(Locale.ROOT, "%-16s  %-16s  %s", Wording.moment(at), reminder.kind(), whom)
                .strip();
    }
}
