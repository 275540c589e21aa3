package io.followthrough.interview.domain.promise;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The last word of an employer about its decision (R1, R24).
 *
 * @param id the statement that it became a promise with: a date that is said once more is none of its own
 * @param said as it was said last
 * @param statedAt when it was said first
 */
public record StandingStatement(UUID id, HiringTimeline said, Instant statedAt) {

    /**
     * What stands of all that was told, in the order in which it was; of the reports of one round the latest counts.
     * Empty when nothing was said.
     */
    public static Optional<StandingStatement> of(List<TimelineStatement> told) {
        Map<UUID, TimelineStatement> latest = new LinkedHashMap<>();
        for (TimelineStatement one : told) {
            TimelineStatement.Source source = one.source();
            UUID occasion = source.interviewId() == null ? source.id() : source.interviewId();
            latest.remove(occasion);
            latest.put(occasion, one);
        }
        return latest.values().stream()
                .map(one -> new StandingStatement(one.source().id(), one.said(), one.statedAt()))
                .reduce(StandingStatement::then);
    }

    private StandingStatement then(StandingStatement next) {
        boolean repeated = said.decisionDate() != null
                && said.decisionDate().equals(next.said().decisionDate());
        return repeated ? new StandingStatement(id, next.said(), statedAt) : next;
    }
}
