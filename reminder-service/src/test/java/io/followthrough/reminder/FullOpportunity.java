package io.followthrough.reminder;

import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OwedFacts;
import io.followthrough.timing.facts.Reference;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.Interviewer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** An opportunity with as many children as it may have, all of them of the last hours. */
public final class FullOpportunity {

    private static final int INTERVIEWS = 200;
    private static final int MATERIALS = 200;
    private static final int REFERENCES = 50;
    private static final int RESPONSES = 500;
    private static final int FOLLOW_UPS = 100;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private FullOpportunity() {}

    /** @param people how many were met in each of its interviews, of which the last has just ended */
    public static OpportunityFacts of(UUID opportunityId, int people, Instant now) {
        LocalDate soon = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(3);
        List<InterviewFacts> rounds =
                many(INTERVIEWS, n -> round(now.minus(Duration.ofMinutes(INTERVIEWS - n)), people));
        EmployerFacts employer = EmployerFacts.SILENT;
        for (int n = 0; n < RESPONSES; n++) {
            employer = employer.responding(now.minusSeconds(n));
        }
        return new OpportunityFacts(
                opportunityId,
                rounds,
                employer,
                new FollowUpFacts(many(FOLLOW_UPS, n -> new FollowUpMade(now.minus(Duration.ofDays(n)), null)), null),
                new OwedFacts(
                        many(MATERIALS, n -> new Material(UUID.randomUUID(), null, soon, now, null)),
                        null,
                        many(REFERENCES, n -> new Reference(UUID.randomUUID(), "Reference " + n, now))));
    }

    private static InterviewFacts round(Instant end, int people) {
        return new CompletedInterview(
                UUID.randomUUID(),
                new InterviewEnd(end, ZONE),
                many(people, n -> new Interviewer(UUID.randomUUID(), "Person " + n, true)),
                null,
                end);
    }

    private static <T> List<T> many(int count, IntFunction<? extends T> make) {
        return IntStream.range(0, count).<T>mapToObj(make::apply).toList();
    }
}
