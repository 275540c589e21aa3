package io.followthrough.timing;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.facts.Invitation;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.OwedFacts;
import io.followthrough.timing.facts.Reference;
import io.followthrough.timing.facts.Referrer;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.facts.round.ScheduledInterview;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the facts of an example in the order in which they happen. Local times are those of the story's zone; ids come
 * from names, so that an example can speak of "round 1" and "Ana".
 */
public final class Story extends PlannedStory {

    public static final String CANDIDATE = "candidate-1";
    public static final UUID OPPORTUNITY = id("opportunity");

    private final ZoneId zone;
    private final List<InterviewFacts> rounds = new ArrayList<>();
    private final List<Instant> responses = new ArrayList<>();
    private final List<Instant> invitations = new ArrayList<>();
    private final List<FollowUpMade> followUps = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Instant> rejections = new ArrayList<>();
    private @Nullable ZoneId candidateZone;
    private @Nullable FollowUpChannel channel;
    private @Nullable Formality formality;
    private @Nullable String region;
    private @Nullable DecisionDate decisionDate;
    private @Nullable OpportunityResult result;
    private @Nullable Instant reason;
    private @Nullable Referrer referrer;
    private @Nullable Instant offerAccepted;
    private @Nullable Instant searchDismissed;
    private @Nullable LocalDate searchSettled;
    private boolean profileKnown;

    private Story(ZoneId zone) {
        this.zone = zone;
    }

    /** A story whose interviews take place in a zone. */
    public static Story in(String zone) {
        return new Story(ZoneId.of(zone));
    }

    /** A story in Berlin. */
    public static Story inBerlin() {
        return in("Europe/Berlin");
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Instant at(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    /** A round took place, and these people were met. */
    public Story completed(String name, String endsAt, String... met) {
        List<Interviewer> people = Stream.of(met)
                .map(person -> new Interviewer(id(person), person, true))
                .toList();
        return with(new CompletedInterview(id(name), end(endsAt), people, null, null));
    }

    /** Somebody else was expected in the round, and not met. */
    public Story notMet(String name, String person) {
        CompletedInterview round = completedRound(name);
        List<Interviewer> people = new ArrayList<>(round.interviewers());
        people.add(new Interviewer(id(person), person, false));
        return with(
                new CompletedInterview(round.interviewId(), round.end(), people, round.result(), round.reportedAt()));
    }

    /** The round took this form. */
    public Story form(String name, InterviewForm form) {
        CompletedInterview round = completedRound(name);
        return with(new CompletedInterview(
                round.interviewId(), round.end(), form, round.interviewers(), round.result(), round.reportedAt()));
    }

    /** The round was reported at a certain time. */
    public Story reported(String name, String reportedAt) {
        CompletedInterview round = completedRound(name);
        return with(new CompletedInterview(
                round.interviewId(), round.end(), round.interviewers(), round.result(), at(reportedAt)));
    }

    private CompletedInterview completedRound(String name) {
        return (CompletedInterview) rounds.stream()
                .filter(known -> known.interviewId().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }

    public Story scheduled(String name, String endsAt) {
        return with(new ScheduledInterview(id(name), end(endsAt)));
    }

    public Story cancelled(String name, String endsAt, String cancelledAt) {
        return with(new CancelledInterview(id(name), end(endsAt), at(cancelledAt)));
    }

    /** A round told before is told anew. */
    public Story with(InterviewFacts round) {
        rounds.removeIf(known -> known.interviewId().equals(round.interviewId()));
        rounds.add(round);
        return this;
    }

    /** The round's outcome becomes known. */
    public Story outcome(String name, InterviewOutcome outcome, String recordedAt) {
        CompletedInterview round = completedRound(name);
        if (outcome == InterviewOutcome.REJECTED) {
            rejections.add(at(recordedAt));
        }
        return with(new CompletedInterview(
                round.interviewId(),
                round.end(),
                round.interviewers(),
                new InterviewResult(outcome, at(recordedAt)),
                round.reportedAt()));
    }

    public Story decidesBy(@Nullable String date, String statedAt) {
        decisionDate = date == null ? null : new DecisionDate(LocalDate.parse(date), at(statedAt));
        return this;
    }

    public Story followedUp(String sentAt) {
        followUps.add(new FollowUpMade(at(sentAt), FollowUpChannel.EMAIL));
        return this;
    }

    public Story reasonForSecond(String givenAt) {
        reason = at(givenAt);
        return this;
    }

    public Story responded(String receivedAt) {
        responses.add(at(receivedAt));
        return this;
    }

    /** Another round was planned. */
    public Story invited(String at) {
        invitations.add(at(at));
        return this;
    }

    public Story result(OpportunityOutcome outcome, String recordedAt) {
        result = new OpportunityResult(outcome, at(recordedAt));
        if (outcome == OpportunityOutcome.REJECTED) {
            rejections.add(at(recordedAt));
        }
        if (outcome == OpportunityOutcome.OFFER_ACCEPTED) {
            offerAccepted = at(recordedAt);
        }
        return this;
    }

    public Story reopened() {
        result = null;
        offerAccepted = null;
        return this;
    }

    public Story promised(String name, @Nullable String round, String promisedFor, String promisedAt) {
        UUID interviewId = round == null ? null : id(round);
        materials.add(new Material(id(name), interviewId, LocalDate.parse(promisedFor), at(promisedAt), null));
        return this;
    }

    public Story sent(String name, String sentAt) {
        materials.replaceAll(known -> known.materialId().equals(id(name))
                ? new Material(id(name), known.interviewId(), known.promisedFor(), known.promisedAt(), at(sentAt))
                : known);
        return this;
    }

    public Story referredBy(String name) {
        referrer = new Referrer(id(name), name);
        return this;
    }

    public Story reference(String name, String addedAt) {
        references.add(new Reference(id(name), name, at(addedAt)));
        return this;
    }

    public Story candidateIn(String candidatesZone) {
        candidateZone = ZoneId.of(candidatesZone);
        return this;
    }

    public Story prefers(FollowUpChannel preferred) {
        channel = preferred;
        return this;
    }

    public Story employerIs(Formality howFormal) {
        formality = howFormal;
        return this;
    }

    /** The employer is where these holidays are kept. */
    public Story keepingHolidaysOf(@Nullable String where) {
        region = where;
        return this;
    }

    public Story profileKnown() {
        profileKnown = true;
        return this;
    }

    public Story searchSettled(String date) {
        searchSettled = LocalDate.parse(date);
        return this;
    }

    public Story searchDismissed(String at) {
        searchDismissed = at(at);
        return this;
    }

    public Story offerAcceptedElsewhere(String at) {
        offerAccepted = at(at);
        return this;
    }

    @Override
    public Facts facts() {
        EmployerFacts employer = new EmployerFacts(null, decisionDate, responses, null)
                .withManner(formality, region)
                .withResult(result);
        for (Instant at : invitations) {
            employer = employer.inviting(new Invitation(OPPORTUNITY, at));
        }
        OpportunityFacts opportunity = new OpportunityFacts(
                OPPORTUNITY,
                rounds,
                employer,
                new FollowUpFacts(followUps, reason),
                new OwedFacts(materials, referrer, references));
        List<InterviewEnd> ends =
                opportunity.completed().stream().map(CompletedInterview::end).toList();
        List<Instant> known =
                rejections.stream().sorted(Comparator.naturalOrder()).toList();
        SearchFacts search = new SearchFacts(ends, known, offerAccepted, searchDismissed, searchSettled);
        return new Facts(new CandidateFacts(CANDIDATE, candidateZone, channel, profileKnown, search), opportunity);
    }

    private InterviewEnd end(String endsAt) {
        return new InterviewEnd(at(endsAt), zone);
    }
}
