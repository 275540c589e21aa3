package io.followthrough.reminder.store.fact;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.FollowUpChannel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tenant's candidates have told about themselves. */
@ApplicationScoped
public class KnownCandidates {

    /** An erasure takes this lock alone; it comes first, so that nobody who holds a candidate waits for an erasure. */
    private static final String NOT_WHILE_ERASED = "select 1 from pg_advisory_xact_lock_shared(erasure_lock($1, $2))";

    private static final String HOLD =
            "select 1 from pg_advisory_xact_lock(hashtextextended($1 || ':candidate:' || $2, 0))";
    private static final String READ = """
            select candidate_id, time_zone, follow_up_channel, profile_known from known_candidate
            where tenant_id = $1 and candidate_id = any($2)""";
    private static final String SAVE = """
            insert into known_candidate (tenant_id, candidate_id, time_zone, follow_up_channel, profile_known)
            values ($1, $2, $3, $4, $5)
            on conflict (tenant_id, candidate_id) do update set time_zone = excluded.time_zone,
              follow_up_channel = excluded.follow_up_channel, profile_known = excluded.profile_known""";

    private record Row(
            String candidateId,
            @Nullable ZoneId timeZone,
            @Nullable FollowUpChannel followUpChannel,
            boolean profileKnown) {

        CandidateProfile toProfile() {
            return new CandidateProfile(candidateId, timeZone, followUpChannel, profileKnown);
        }
    }

    /**
     * Holds the candidate until the transaction ends (advisory locks): waits until no other transaction plans for it or
     * erases it, and keeps others waiting. Events of different topics and the candidate's own acts have no row in common
     * and must see each other's effect. What was read before may be erased by then.
     */
    public Uni<Void> hold(TenantTransaction transaction, String candidateId) {
        return transaction
                .rows(NOT_WHILE_ERASED, Integer.class, candidateId)
                .chain(() -> transaction.rows(HOLD, Integer.class, candidateId))
                .replaceWithVoid();
    }

    /** The candidate's profile; one who has told nothing has one too. */
    public Uni<CandidateProfile> profile(TenantTransaction transaction, String candidateId) {
        return profiles(transaction, List.of(candidateId))
                .map(known -> known.getOrDefault(candidateId, CandidateProfile.unknown(candidateId)));
    }

    /** The profiles of these candidates, by candidate; who has told nothing has none here. */
    public Uni<Map<String, CandidateProfile>> profiles(TenantTransaction transaction, List<String> candidateIds) {
        return transaction
                .rows(READ, Row.class, (Object) candidateIds.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(Row::toProfile)
                        .collect(Collectors.toMap(CandidateProfile::candidateId, Function.identity())));
    }

    public void save(TenantTransaction transaction, CandidateProfile profile) {
        transaction.execute(
                SAVE, profile.candidateId(), profile.timeZone(), profile.followUpChannel(), profile.profileKnown());
    }
}
