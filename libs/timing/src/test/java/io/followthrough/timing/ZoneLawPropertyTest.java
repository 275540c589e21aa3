package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.ScheduledInterview;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.LawOfRules;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The engine goes by the law it is given and by nothing else: where that has the clocks of Lord Howe everywhere, all comes as
 * if everything had happened there.
 */
class ZoneLawPropertyTest {

    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final Almanac LORD_HOWE_EVERYWHERE = new Almanac(
            new LawOfRules(zone -> ZoneLaw.OF_THE_JVM.rules(onLordHowe(zone)), Instant.MAX), HolidayCalendars.NONE);

    @Property
    void plans(@ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        assertThat(schedules(facts, policy, LORD_HOWE_EVERYWHERE))
                .isEqualTo(schedules(onLordHowe(facts), policy, Almanac.OF_THE_JVM));
    }

    @Property
    void verdicts(@ForAll("facts") Facts facts, @ForAll("policies") Policy policy, @ForAll("moments") Instant at) {
        assertThat(TimingEngine.verdict(facts, policy, LORD_HOWE_EVERYWHERE, at).until())
                .isEqualTo(TimingEngine.verdict(onLordHowe(facts), policy, Almanac.OF_THE_JVM, at)
                        .until());
        assertThat(TimingEngine.assess(facts, policy, LORD_HOWE_EVERYWHERE, at, true))
                .isEqualTo(TimingEngine.assess(onLordHowe(facts), policy, Almanac.OF_THE_JVM, at, true));
    }

    @Property
    void promises(@ForAll("facts") Facts facts) {
        assertThat(TimingEngine.promises(facts, LORD_HOWE_EVERYWHERE.zones()))
                .isEqualTo(TimingEngine.promises(onLordHowe(facts), ZoneLaw.OF_THE_JVM));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return GeneratedCases.facts();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return GeneratedCases.moments();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return GeneratedPolicies.policies();
    }

    private static Map<Object, Schedule> schedules(Facts facts, Policy policy, Almanac almanac) {
        return TimingEngine.plan(facts, policy, almanac).reminders().stream()
                .collect(Collectors.toMap(PlannedReminder::key, PlannedReminder::schedule));
    }

    private static Facts onLordHowe(Facts facts) {
        CandidateFacts candidate = facts.candidate();
        SearchFacts search = candidate.search();
        OpportunityFacts told = facts.opportunity();
        return new Facts(
                new CandidateFacts(
                        candidate.candidateId(),
                        candidate.timeZone() == null ? null : onLordHowe(candidate.timeZone()),
                        candidate.followUpChannel(),
                        candidate.profileKnown(),
                        new SearchFacts(
                                ends(search.completed()),
                                search.rejectedAt(),
                                search.offerAcceptedAt(),
                                search.dismissedAt(),
                                search.settled())),
                new OpportunityFacts(
                        told.opportunityId(),
                        told.rounds().stream().map(onLordHowe()).toList(),
                        told.employer(),
                        told.followUps(),
                        told.owed()));
    }

    private static List<InterviewEnd> ends(List<InterviewEnd> ends) {
        return ends.stream().map(ZoneLawPropertyTest::onLordHowe).toList();
    }

    private static InterviewEnd onLordHowe(InterviewEnd end) {
        return new InterviewEnd(end.at(), onLordHowe(end.timeZone()));
    }

    /** UTC is what counts where nothing is known, whatever the law. */
    private static ZoneId onLordHowe(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) || zone.getId().equals("UTC") ? zone : LORD_HOWE;
    }

    private static Function<InterviewFacts, InterviewFacts> onLordHowe() {
        return round -> {
            if (round instanceof CompletedInterview completed) {
                return new CompletedInterview(
                        completed.interviewId(),
                        onLordHowe(completed.end()),
                        completed.interviewers(),
                        completed.result(),
                        completed.reportedAt());
            }
            return round instanceof CancelledInterview cancelled
                    ? new CancelledInterview(
                            cancelled.interviewId(), onLordHowe(cancelled.end()), cancelled.cancelledAt())
                    : new ScheduledInterview(round.interviewId(), onLordHowe(round.end()));
        };
    }
}
