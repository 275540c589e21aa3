package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Channel;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.InterviewOutcome;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.contracts.interviews.Referrer;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.contracts.interviews.retraction.StandingTimeline;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.Freshness;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.contracts.notes.ThankYouTier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hiring process as interview-service and notes-service could tell it, each in its own order. The same seed gives the
 * same history.
 */
final class RandomHistory {

    static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private final Random random;
    private final List<CandidateEvent> interviews = new ArrayList<>();
    private final List<CandidateEvent> notes = new ArrayList<>();
    private final UUID opportunityId;
    private final UUID otherOpportunityId;
    private final boolean moves;
    private final List<UUID> standing = new ArrayList<>();
    private Instant now;
    private boolean closed;
    private boolean voided;

    private RandomHistory(Random random, Instant start, UUID opportunityId, UUID otherOpportunityId, boolean moves) {
        this.random = random;
        this.now = start;
        this.opportunityId = opportunityId;
        this.otherOpportunityId = otherOpportunityId;
        this.moves = moves;
    }

    /** What each of the two services tells of a candidate's two opportunities, in order. */
    record Told(List<CandidateEvent> interviews, List<CandidateEvent> notes) {

        /** All of it, one of many ways in which the two can come together; some of it twice. */
        List<CandidateEvent> interleaved(Random random) {
            List<CandidateEvent> all = new ArrayList<>();
            int one = 0;
            int other = 0;
            while (one < interviews.size() || other < notes.size()) {
                boolean first = other == notes.size() || (one < interviews.size() && random.nextBoolean());
                all.add(first ? interviews.get(one++) : notes.get(other++));
                if (random.nextInt(4) == 0) {
                    all.add(all.get(random.nextInt(all.size())));
                }
            }
            return all;
        }
    }

    static Told of(long seed) {
        return of(seed, START);
    }

    static Told of(long seed, Instant start) {
        Random random = new Random(seed);
        UUID first = new UUID(random.nextLong(), random.nextLong());
        UUID second = new UUID(random.nextLong(), random.nextLong());
        RandomHistory one = new RandomHistory(random, start, first, second, true).tell();
        RandomHistory other = new RandomHistory(random, start, second, first, !one.voided).tell();
        return new Told(
                Stream.concat(one.interviews.stream(), other.interviews.stream())
                        .toList(),
                Stream.concat(one.notes.stream(), other.notes.stream()).toList());
    }

    private RandomHistory tell() {
        open(OpeningOccasion.OPENED);
        int rounds = 1 + random.nextInt(3);
        for (int round = 0; round < rounds && !closed; round++) {
            tellRound();
            tellMistake();
        }
        if (random.nextInt(8) == 0) {
            voided = true;
            interviews.add(new OpportunityVoided(opportunityId, PureLedger.CANDIDATE, later()));
        }
        return this;
    }

    /** A round was entered by mistake, or for the wrong one of the two opportunities; the notes may not know yet. */
    private void tellMistake() {
        if (standing.isEmpty() || random.nextInt(3) != 0) {
            return;
        }
        UUID interviewId = standing.remove(random.nextInt(standing.size()));
        Instant at = later();
        if (!moves || random.nextBoolean()) {
            interviews.add(new InterviewVoided(interviewId, opportunityId, PureLedger.CANDIDATE, timeline(at), at));
        } else {
            interviews.add(new InterviewMoved(
                    interviewId,
                    otherOpportunityId,
                    PureLedger.CANDIDATE,
                    opportunityId,
                    timeline(at),
                    timeline(at),
                    at));
        }
    }

    private @Nullable StandingTimeline timeline(Instant at) {
        return random.nextBoolean() ? null : new StandingTimeline(random.nextInt(4) == 0 ? null : day(), null, at);
    }

    private void tellRound() {
        UUID interviewId = id();
        standing.add(interviewId);
        List<Attendee> people = List.of(attendee(true), attendee(random.nextBoolean()));
        Instant end = later();
        if (random.nextBoolean()) {
            interviews.add(new InterviewScheduled(
                    interviewId,
                    opportunityId,
                    PureLedger.CANDIDATE,
                    InterviewKind.VIDEO,
                    now,
                    end,
                    zone(),
                    List.of(),
                    now));
            if (random.nextInt(3) == 0) {
                end = later();
                interviews.add(new InterviewRescheduled(
                        interviewId,
                        opportunityId,
                        PureLedger.CANDIDATE,
                        InterviewKind.VIDEO,
                        now,
                        end,
                        zone(),
                        List.of(),
                        now,
                        now,
                        now));
            }
            if (random.nextInt(4) == 0) {
                interviews.add(new InterviewCancelled(interviewId, opportunityId, PureLedger.CANDIDATE, later()));
                return;
            }
        }
        now = end;
        LocalDate decision = random.nextBoolean() ? day() : null;
        interviews.add(completed(interviewId, end, people, decision, false));
        for (int step = random.nextInt(8); step > 0 && !closed; step--) {
            tellSomething(interviewId, end, people);
        }
    }

    private void tellSomething(UUID interviewId, Instant end, List<Attendee> people) {
        Attendee person = people.get(random.nextInt(people.size()));
        Instant at = later();
        switch (random.nextInt(13)) {
            case 0 ->
                interviews.add(new HiringTimelineChanged(
                        opportunityId, PureLedger.CANDIDATE, random.nextInt(4) == 0 ? null : day(), null, null, at));
            case 1 ->
                interviews.add(
                        new EmployerResponded(id(), opportunityId, PureLedger.CANDIDATE, ResponseChannel.EMAIL, at));
            case 2 -> tellMaterial(at);
            case 3 -> interviews.add(new ReferenceAdded(id(), opportunityId, PureLedger.CANDIDATE, "Ola", at));
            case 4 ->
                interviews.add(new InterviewOutcomeRecorded(
                        interviewId, opportunityId, PureLedger.CANDIDATE, one(InterviewOutcome.values()), null, at));
            case 5 -> tellOutcome(at);
            case 6 -> interviews.add(completed(interviewId, end, corrected(people), day(), true));
            case 7 ->
                notes.add(new DebriefRecorded(
                        interviewId,
                        opportunityId,
                        PureLedger.CANDIDATE,
                        random.nextBoolean(),
                        Freshness.FRESH,
                        1,
                        1,
                        at));
            case 8 -> notes.add(new JobEvaluated(opportunityId, PureLedger.CANDIDATE, true, 1, 1, 0, at));
            case 9 -> notes.add(message(MessageKind.THANK_YOU, interviewId, person.id(), at));
            case 10 -> notes.add(message(MessageKind.CONNECT, interviewId, person.id(), at));
            case 11 -> notes.add(message(MessageKind.REFERRER_THANKS, null, null, at));
            default -> notes.add(message(MessageKind.FOLLOW_UP, null, null, at));
        }
    }

    private void tellMaterial(Instant at) {
        UUID material = id();
        LocalDate promisedFor = day();
        interviews.add(new MaterialRequested(material, opportunityId, PureLedger.CANDIDATE, "CV", promisedFor, at));
        if (random.nextBoolean()) {
            interviews.add(new MaterialSent(material, opportunityId, PureLedger.CANDIDATE, promisedFor, later(), true));
        }
    }

    private void tellOutcome(Instant at) {
        OpportunityOutcome outcome = one(OpportunityOutcome.values());
        interviews.add(new OpportunityOutcomeRecorded(opportunityId, PureLedger.CANDIDATE, outcome, null, at));
        if (random.nextBoolean()) {
            open(OpeningOccasion.REOPENED);
        } else {
            closed = outcome != OpportunityOutcome.OFFER_RECEIVED;
        }
    }

    private void open(OpeningOccasion occasion) {
        interviews.add(new OpportunityOpened(
                opportunityId,
                PureLedger.CANDIDATE,
                occasion,
                "Northwind",
                "Engineer",
                null,
                null,
                new Referrer(new UUID(7, 7), "Kim"),
                now));
    }

    private InterviewCompleted completed(
            UUID interviewId, Instant end, List<Attendee> people, @Nullable LocalDate decision, boolean correction) {
        return new InterviewCompleted(
                interviewId,
                opportunityId,
                PureLedger.CANDIDATE,
                InterviewKind.VIDEO,
                end,
                end,
                zone(),
                people,
                decision,
                null,
                List.of(),
                correction,
                now);
    }

    private MessageSent message(MessageKind kind, @Nullable UUID interviewId, @Nullable UUID recipient, Instant at) {
        return new MessageSent(
                id(),
                kind,
                Channel.EMAIL,
                opportunityId,
                interviewId,
                recipient,
                PureLedger.CANDIDATE,
                kind == MessageKind.THANK_YOU ? ThankYouTier.ON_TIME : null,
                random.nextBoolean(),
                at);
    }

    private List<Attendee> corrected(List<Attendee> people) {
        return people.stream()
                .map(one -> new Attendee(one.id(), one.name(), null, random.nextBoolean()))
                .toList();
    }

    private Attendee attendee(boolean met) {
        return new Attendee(id(), "Amara", null, met);
    }

    private static String zone() {
        return "Europe/Berlin";
    }

    private Instant later() {
        now = now.plus(Duration.ofHours(1 + random.nextInt(60)));
        return now;
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(random.nextInt(12));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
