package io.followthrough.notes.store.hiring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.hiring.Course;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rounds that this service has heard of. */
@ApplicationScoped
public class KnownInterviews {

    private static final String READ = """
            select id, opportunity_id, candidate_id, state,
              coalesce(starts_at, ends_at - interval '24 hours') as starts_at, ends_at, time_zone, interviewers, course
            from known_interview
            where tenant_id = $1 and""";

    private static final String FIND = READ + " id = $2";

    private static final String OF_OPPORTUNITY = READ + " opportunity_id = $2 order by ends_at, id";

    private static final String OF_OPPORTUNITIES = READ + " opportunity_id = any($2) order by ends_at, id";

    /** A lateral join: of each opportunity its first rounds are read in order from their index. */
    private static final String OF_CANDIDATE = """
            select part.* from known_opportunity o cross join lateral (
              %s opportunity_id = o.id and (opportunity_id, ends_at, id) > ($3, $4, $5) order by ends_at, id limit $6) part
            where o.tenant_id = $1 and o.candidate_id = $2 and o.id >= $3
            order by o.id, part.ends_at, part.id limit $6""".formatted(READ);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SAVE = """
            insert into known_interview
              (tenant_id, id, opportunity_id, candidate_id, state, starts_at, ends_at, time_zone, interviewers, course)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (tenant_id, id) do update set opportunity_id = excluded.opportunity_id,
              candidate_id = excluded.candidate_id, state = excluded.state, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
              time_zone = excluded.time_zone, interviewers = excluded.interviewers, course = excluded.course""";

    private static final String VOID_ALL =
            "update known_interview set state = 'VOIDED' where tenant_id = $1 and opportunity_id = $2";

    private static final TypeReference<List<Interviewer>> INTERVIEWERS = new TypeReference<>() {};

    private static final TypeReference<Course> COURSE = new TypeReference<>() {};

    private record Row(
            UUID id,
            UUID opportunityId,
            String candidateId,
            KnownInterview.State state,
            Instant startsAt,
            Instant endsAt,
            ZoneId timeZone,
            String interviewers,
            @Nullable String course) {

        KnownInterview interview() {
            return new KnownInterview(
                    id,
                    opportunityId,
                    candidateId,
                    state,
                    startsAt,
                    endsAt,
                    timeZone,
                    Json.read(interviewers, INTERVIEWERS),
                    course == null ? Course.UNTOLD : Json.read(course, COURSE));
        }
    }

    public Uni<Optional<KnownInterview>> find(TenantTransaction transaction, UUID id) {
        return transaction.row(FIND, Row.class, id).map(row -> row.map(Row::interview));
    }

    /** The opportunity's rounds in the order of their ends. */
    public Uni<List<KnownInterview>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .rows(OF_OPPORTUNITY, Row.class, opportunityId)
                .map(rows -> rows.stream().map(Row::interview).toList());
    }

    /** The rounds of these opportunities, by opportunity and in the order of their ends. */
    public Uni<Map<UUID, List<KnownInterview>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(OF_OPPORTUNITIES, Row.class, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .map(Row::interview)
                        .collect(Collectors.groupingBy(KnownInterview::opportunityId)));
    }

    /**
     * The next rounds of a candidate's opportunities, by opportunity and in the order of their ends.
     *
     * @param after the one before them, null for the first ones
     */
    public Uni<List<KnownInterview>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable KnownInterview after, int most) {
        return transaction
                .rows(
                        OF_CANDIDATE,
                        Row.class,
                        candidateId,
                        after == null ? BEFORE_ALL : after.opportunityId(),
                        after == null ? Instant.EPOCH : after.endsAt(),
                        after == null ? BEFORE_ALL : after.id(),
                        most)
                .map(rows -> rows.stream().map(Row::interview).toList());
    }

    /** Takes over what is known now in place of what was known before. */
    public void save(TenantTransaction transaction, KnownInterview interview) {
        transaction.execute(
                SAVE,
                interview.id(),
                interview.opportunityId(),
                interview.candidateId(),
                interview.state(),
                interview.startsAt(),
                interview.endsAt(),
                interview.zone(),
                Json.write(interview.interviewers()),
                Json.write(interview.course()));
    }

    /** All rounds of an opportunity that was entered by mistake were too. */
    public void voidAll(TenantTransaction transaction, UUID opportunityId) {
        transaction.execute(VOID_ALL, opportunityId);
    }

    /** Changes what is known of a round; of an unknown one nothing. */
    public Uni<Void> change(TenantTransaction transaction, UUID id, UnaryOperator<KnownInterview> change) {
        return find(transaction, id)
                .invoke(known -> known.map(change).ifPresent(changed -> save(transaction, changed)))
                .replaceWithVoid();
    }
}
