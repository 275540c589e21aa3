package io.followthrough.timing;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.Formality;
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
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.facts.round.ScheduledInterview;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Facts at random, close to each other, in zones all over the world in which clocks jump; anything may be missing. */
final class GeneratedCases {

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** Shortly before clocks jump somewhere, before a leap day, before a year's end. */
    private static final List<Instant> STARTS = Stream.of(
                    "2026-03-01", "2026-03-20", "2026-09-20", "2026-10-15", "2026-12-10", "2028-02-10")
            .map(date -> Instant.parse(date + "T00:00:00Z"))
            .toList();

    private static final int DAYS_OF_A_CASE = 40;

    private final Instant start;

    private GeneratedCases(Instant start) {
        this.start = start;
    }

    static Arbitrary<Facts> facts() {
        return Arbitraries.oneOf(STARTS.stream()
                        .map(start -> new GeneratedCases(start).oneCase())
                        .toList())
                .withoutEdgeCases();
    }

    /** When somebody may ask about a case. */
    static Arbitrary<Instant> moments() {
        return Arbitraries.oneOf(STARTS.stream()
                .map(start -> quartersAfter(start, 2 * DAYS_OF_A_CASE))
                .toList());
    }

    private Arbitrary<Facts> oneCase() {
        return Combinators.combine(
                        candidateZones(), opportunities(), channels(), Arbitraries.of(true, false), searches())
                .as((zone, opportunity, channel, profile, search) -> new Facts(
                        new CandidateFacts("anna", zone, channel, profile, withRounds(search, opportunity)),
                        opportunity));
    }

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "America/New_York",
                        "America/Havana",
                        "Europe/Berlin",
                        "Europe/London",
                        "Australia/Sydney",
                        "Australia/Lord_Howe",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago",
                        "Pacific/Chatham",
                        "UTC")
                .map(ZoneId::of);
    }

    private Arbitrary<Instant> instants() {
        return quartersAfter(start, DAYS_OF_A_CASE);
    }

    private static Arbitrary<Instant> quartersAfter(Instant start, int days) {
        return Arbitraries.integers()
                .between(0, days * 24 * 4)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(quarter -> start.plus(Duration.ofMinutes(15L * quarter)));
    }

    private static Arbitrary<ZoneId> candidateZones() {
        return zones().injectNull(0.3);
    }

    private static Arbitrary<FollowUpChannel> channels() {
        return Arbitraries.of(FollowUpChannel.values()).injectNull(0.5);
    }

    private Arbitrary<OpportunityFacts> opportunities() {
        return Combinators.combine(
                        interviews()
                                .list()
                                .uniqueElements(InterviewFacts::interviewId)
                                .ofMaxSize(3)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        employers(),
                        followUps(),
                        owed(),
                        ids())
                .as((rounds, employer, followUps, owed, id) ->
                        new OpportunityFacts(id, rounds, employer, followUps, owed));
    }

    private Arbitrary<InterviewFacts> interviews() {
        Arbitrary<InterviewEnd> ends = Combinators.combine(instants(), zones()).as(InterviewEnd::new);
        Arbitrary<InterviewFacts> completed = Combinators.combine(
                        ids(),
                        ends,
                        interviewers().list().uniqueElements(Interviewer::id).ofMaxSize(3),
                        results(),
                        instants().injectNull(0.5))
                .as(CompletedInterview::new);
        Arbitrary<InterviewFacts> scheduled = Combinators.combine(ids(), ends).as(ScheduledInterview::new);
        Arbitrary<InterviewFacts> cancelled =
                Combinators.combine(ids(), ends, instants()).as(CancelledInterview::new);
        return Arbitraries.frequencyOf(Tuple.of(14, completed), Tuple.of(1, scheduled), Tuple.of(1, cancelled));
    }

    private Arbitrary<InterviewResult> results() {
        return Combinators.combine(Arbitraries.of(InterviewOutcome.values()), instants())
                .as(InterviewResult::new)
                .injectNull(0.8);
    }

    private static Arbitrary<Interviewer> interviewers() {
        return Combinators.combine(ids(), Arbitraries.of("Ana", "Ben").injectNull(0.2), Arbitraries.of(true, false))
                .as(Interviewer::new);
    }

    private Arbitrary<EmployerFacts> employers() {
        Arbitrary<DecisionDate> dates = Combinators.combine(quartersAfter(start, 2 * DAYS_OF_A_CASE), instants())
                .as((date, statedAt) -> new DecisionDate(date.atZone(UTC).toLocalDate(), statedAt));
        Arbitrary<OpportunityResult> results = Combinators.combine(
                        Arbitraries.of(OpportunityOutcome.values()), instants())
                .as(OpportunityResult::new);
        return Combinators.combine(
                        Arbitraries.of(Formality.values()).injectNull(0.5),
                        GeneratedPolicies.regions().injectNull(0.7),
                        dates.injectNull(0.3),
                        rarely(instants()),
                        results.injectNull(0.95))
                .as((formality, region, decision, responses, result) ->
                        new EmployerFacts(formality, decision, responses, result).withManner(formality, region));
    }

    private Arbitrary<FollowUpFacts> followUps() {
        Arbitrary<FollowUpMade> made =
                Combinators.combine(instants(), channels()).as(FollowUpMade::new);
        return Combinators.combine(fewer(made), instants().injectNull(0.3)).as(FollowUpFacts::new);
    }

    private Arbitrary<OwedFacts> owed() {
        Arbitrary<Material> materials = Combinators.combine(
                        ids(),
                        ids().injectNull(0.5),
                        instants(),
                        instants(),
                        instants().injectNull(0.8))
                .as((id, round, promisedFor, promisedAt, sentAt) ->
                        new Material(id, round, promisedFor.atZone(UTC).toLocalDate(), promisedAt, sentAt));
        Arbitrary<Reference> references = Combinators.combine(
                        ids(), Arbitraries.of("Ruth").injectNull(0.2), instants())
                .as(Reference::new);
        Arbitrary<Referrer> referrers = Combinators.combine(
                        ids(), Arbitraries.of("Rita").injectNull(0.2))
                .as(Referrer::new);
        return Combinators.combine(
                        materials.list().uniqueElements(Material::materialId).ofMaxSize(2),
                        referrers.injectNull(0.5),
                        references.list().uniqueElements(Reference::referenceId).ofMaxSize(2))
                .as(OwedFacts::new);
    }

    private Arbitrary<SearchFacts> searches() {
        return Combinators.combine(
                        rarely(instants()),
                        instants().injectNull(0.8),
                        instants().injectNull(0.8),
                        instants().injectNull(0.5))
                .as((rejections, accepted, dismissed, settled) -> new SearchFacts(
                        List.of(),
                        rejections,
                        accepted,
                        dismissed,
                        settled == null ? null : settled.atZone(UTC).toLocalDate()));
    }

    private static SearchFacts withRounds(SearchFacts search, OpportunityFacts opportunity) {
        Stream<InterviewEnd> ends = opportunity.completed().stream().map(CompletedInterview::end);
        return new SearchFacts(
                ends.toList(), search.rejectedAt(), search.offerAcceptedAt(), search.dismissedAt(), search.settled());
    }

    private static Arbitrary<List<FollowUpMade>> fewer(Arbitrary<FollowUpMade> made) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(3, made.list().ofSize(1)),
                Tuple.of(1, made.list().ofMaxSize(3)));
    }

    private static Arbitrary<List<Instant>> rarely(Arbitrary<Instant> instants) {
        return Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(List.of())),
                Tuple.of(1, instants.list().ofMinSize(1).ofMaxSize(2)));
    }

    private static Arbitrary<UUID> ids() {
        return Arbitraries.longs().map(number -> new UUID(0, number));
    }
}
