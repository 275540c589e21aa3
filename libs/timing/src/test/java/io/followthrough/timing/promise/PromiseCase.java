package io.followthrough.timing.promise;

import static io.followthrough.timing.promise.PromiseCase.Moment.AFTER_THE_DAY;
import static io.followthrough.timing.promise.PromiseCase.Moment.BEFORE_THE_DAY;
import static io.followthrough.timing.promise.PromiseCase.Moment.MET;
import static io.followthrough.timing.promise.PromiseCase.Moment.START;

import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.round.InterviewOutcome;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What happens in an opportunity, and what of it is broken in the end, by the ledger as by the facts. The
 * day is Tuesday 10 November 2026, the second one Tuesday 17 November.
 */
final class PromiseCase {

    /** When something can happen. */
    enum Moment {
        START("2026-11-02T09:00:00Z"),
        MET("2026-11-05T16:00:00Z"),
        BEFORE_THE_DAY("2026-11-09T12:00:00Z"),
        AFTER_THE_DAY("2026-11-12T12:00:00Z"),
        END("2026-11-20T12:00:00Z");

        private final Instant at;

        Moment(String at) {
            this.at = Instant.parse(at);
        }

        Instant at() {
            return at;
        }
    }

    private static final String DAY = "2026-11-10";
    private static final String SECOND_DAY = "2026-11-17";
    private static final String BERLIN = "Europe/Berlin";

    private final String name;
    private final List<String> broken;
    private final Map<Moment, Consumer<PlayedOpportunity>> steps = new EnumMap<>(Moment.class);

    private PromiseCase(String name, List<String> broken) {
        this.name = name;
        this.broken = broken;
    }

    static final List<PromiseCase> ALL = List.of(
            met("nobody says a word", "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z"),
            met("an answer in time").then(BEFORE_THE_DAY, PlayedOpportunity::answered),
            met("an answer too late", "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z")
                    .then(AFTER_THE_DAY, PlayedOpportunity::answered),
            met("given up as NO_RESPONSE before the day", "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z")
                    .then(BEFORE_THE_DAY, play -> play.outcome(OpportunityOutcome.NO_RESPONSE)),
            met("given up as NO_RESPONSE after it", "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z")
                    .then(AFTER_THE_DAY, play -> play.outcome(OpportunityOutcome.NO_RESPONSE)),
            met("another day is said in time", "EMPLOYER 2026-11-17 2026-11-17T23:00:00Z")
                    .then(BEFORE_THE_DAY, play -> play.timeline(SECOND_DAY)),
            met(
                            "another day is said too late",
                            "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z",
                            "EMPLOYER 2026-11-17 2026-11-17T23:00:00Z")
                    .then(AFTER_THE_DAY, play -> play.timeline(SECOND_DAY)),
            met("another day is said too late, and kept", "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z")
                    .then(AFTER_THE_DAY, play -> {
                        play.timeline(SECOND_DAY);
                        play.answered();
                    }),
            met("the day is taken back").then(BEFORE_THE_DAY, PlayedOpportunity::noTimeline),
            met("the day is taken back too late", "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z")
                    .then(AFTER_THE_DAY, PlayedOpportunity::noTimeline),
            met("the day is taken back too late, and said again", "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z")
                    .then(AFTER_THE_DAY, play -> {
                        play.noTimeline();
                        play.timeline(DAY);
                    }),
            met("the day is said once more after an answer").then(BEFORE_THE_DAY, play -> {
                play.answered();
                play.timeline(DAY);
            }),
            met("another round is planned").then(BEFORE_THE_DAY, play -> play.round("2026-11-18T10:00:00Z", BERLIN)),
            met("another round is imported").then(BEFORE_THE_DAY, play -> play.imported("2026-11-18T10:00", BERLIN)),
            met("the round leads on").then(BEFORE_THE_DAY, play -> play.roundOutcome(InterviewOutcome.ADVANCED)),
            met("an offer").then(BEFORE_THE_DAY, play -> play.outcome(OpportunityOutcome.OFFER_RECEIVED)),
            met("another day is said with an offer, and all of it is over before that day")
                    .then(MET, play -> play.outcome(OpportunityOutcome.OFFER_RECEIVED))
                    .then(BEFORE_THE_DAY, play -> play.timeline(SECOND_DAY))
                    .then(AFTER_THE_DAY, play -> play.outcome(OpportunityOutcome.REJECTED)),
            met("withdrawn").then(BEFORE_THE_DAY, play -> play.outcome(OpportunityOutcome.WITHDRAWN)),
            met("rejected in time and taken up again")
                    .then(BEFORE_THE_DAY, play -> play.outcome(OpportunityOutcome.REJECTED))
                    .then(AFTER_THE_DAY, PlayedOpportunity::reopen),
            of("all of it is reported late", "Asia/Tokyo").then(AFTER_THE_DAY, play -> {
                play.answeredAt("2026-11-09T10:00:00Z");
                play.completed(DAY);
            }),
            of("east of the date line", "Pacific/Kiritimati", "EMPLOYER 2026-11-10 2026-11-10T10:00:00Z")
                    .then(MET, PromiseCase::datedDay),
            of("west of the date line", "Pacific/Pago_Pago", "EMPLOYER 2026-11-10 2026-11-11T11:00:00Z")
                    .then(MET, PromiseCase::datedDay),
            without("said before any round", "EMPLOYER 2026-11-10 2026-11-11T00:00:00Z")
                    .then(MET, play -> play.timeline(DAY)),
            without("said before any round, an answer before it", "EMPLOYER 2026-11-10 2026-11-11T00:00:00Z")
                    .then(START, PlayedOpportunity::answered)
                    .then(MET, play -> play.timeline(DAY)),
            without("said before any round, an offer")
                    .then(MET, play -> play.timeline(DAY))
                    .then(BEFORE_THE_DAY, play -> play.outcome(OpportunityOutcome.OFFER_RECEIVED)),
            without(
                            "the candidate has moved",
                            "EMPLOYER 2026-11-10 2026-11-10T10:00:00Z",
                            "CANDIDATE 2026-11-10 2026-11-10T03:00:00Z")
                    .then(MET, play -> {
                        play.timeline(DAY);
                        play.material(DAY);
                    })
                    .then(BEFORE_THE_DAY, play -> play.livesIn("Pacific/Kiritimati")),
            met(
                            "the candidate has moved away from where it was met",
                            "EMPLOYER 2026-11-10 2026-11-10T23:00:00Z",
                            "CANDIDATE 2026-11-10 2026-11-11T03:00:00Z")
                    .then(BEFORE_THE_DAY, play -> {
                        play.material(DAY);
                        play.livesIn("Pacific/Honolulu");
                    }),
            asked("a material sent in time").then(BEFORE_THE_DAY, PlayedOpportunity::sent),
            asked("a material sent too late", "CANDIDATE 2026-11-10 2026-11-10T16:00:00Z")
                    .then(AFTER_THE_DAY, PlayedOpportunity::sent),
            asked("a material never sent", "CANDIDATE 2026-11-10 2026-11-10T16:00:00Z"),
            asked("a material of an opportunity that was closed")
                    .then(BEFORE_THE_DAY, play -> play.outcome(OpportunityOutcome.WITHDRAWN)),
            asked("a material of one closed too late", "CANDIDATE 2026-11-10 2026-11-10T16:00:00Z")
                    .then(AFTER_THE_DAY, play -> play.outcome(OpportunityOutcome.NO_RESPONSE)),
            of("a material of one closed in time, reported late", BERLIN)
                    .then(BEFORE_THE_DAY, play -> play.outcome(OpportunityOutcome.WITHDRAWN))
                    .then(AFTER_THE_DAY, play -> play.completed(null, DAY)));

    String name() {
        return name;
    }

    /** What is broken in the end: whose promise, for which day, since when. */
    List<String> broken() {
        return broken;
    }

    void play(Moment moment, PlayedOpportunity opportunity) {
        steps.getOrDefault(moment, play -> {}).accept(opportunity);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The employer was met in Berlin and named the day. */
    private static PromiseCase met(String name, String... broken) {
        return of(name, BERLIN, broken).then(MET, PromiseCase::datedDay);
    }

    /** The employer was met in Berlin and asked for something by the day. */
    private static PromiseCase asked(String name, String... broken) {
        return of(name, BERLIN, broken).then(MET, play -> play.completed(null, DAY));
    }

    private static PromiseCase of(String name, String zone, String... broken) {
        return without(name, broken).then(START, play -> play.round("2026-11-05T14:00:00Z", zone));
    }

    private static PromiseCase without(String name, String... broken) {
        return new PromiseCase(name, List.of(broken));
    }

    private PromiseCase then(Moment moment, Consumer<PlayedOpportunity> step) {
        steps.merge(moment, step, Consumer::andThen);
        return this;
    }

    private static void datedDay(PlayedOpportunity play) {
        play.completed(DAY);
    }
}
