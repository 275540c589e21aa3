package io.followthrough.interview.store.round;

import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.store.Positions;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rounds of the transaction's tenant, each with its interviewers. */
@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<InterviewRow, TenantScopedId> {

    private static final String OPPORTUNITY_OF =
            "select opportunity_id from interview where tenant_id = $1 and id = $2";

    private static final String BY_START = """
            key.tenantId = ?1 and opportunityId = ?2 and (startsAt > ?3 or (startsAt = ?3 and key.id > ?4))
            order by startsAt, key.id""";

    /** A lateral join: of each opportunity its first rounds are read in order from their index. */
    private static final String OF_CANDIDATE = """
            select part.id from opportunity o cross join lateral (
              select id, starts_at from interview
              where tenant_id = $1 and opportunity_id = o.id and (opportunity_id, starts_at, id) > ($3, $4, $5)
              order by starts_at, id limit $6) part
            where o.tenant_id = $1 and o.candidate_id = $2 and o.id >= $3
            order by o.id, part.starts_at, part.id limit $6""";

    private static final String FIRST_HELD = """
            select starts_at, ends_at, time_zone from interview
            where tenant_id = $1 and opportunity_id = $2 and state = 'COMPLETED' order by ends_at, id limit 1""";

    /** The rounds that now have another place get another version too, because their answer changes. */
    private static final String RENUMBER = """
            update interview i
            set round = numbered.round, version = version + case when i.round is null then 0 else 1 end
            from (
              select id, row_number() over (order by starts_at, id) as round from interview
              where tenant_id = $1 and opportunity_id = $2 and state not in ('CANCELLED', 'VOIDED')) numbered
            where i.tenant_id = $1 and i.id = numbered.id and i.round is distinct from numbered.round""";

    private static final String PLACE = "select version, round from interview where tenant_id = $1 and id = $2";

    private record Place(long version, @Nullable Integer round) {}

    private final InterviewersOfRounds interviewers;

    Interviews(InterviewersOfRounds interviewers) {
        this.interviewers = interviewers;
    }

    public Uni<Optional<Interview>> find(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session -> findById(TenantScopedId.of(transaction.tenant(), id)))
                .flatMap(row -> withInterviewers(transaction, row));
    }

    /** Reads the interview and locks its row until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Interview>> lock(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session ->
                        findById(TenantScopedId.of(transaction.tenant(), id), LockModeType.PESSIMISTIC_WRITE))
                .flatMap(row -> withInterviewers(transaction, row));
    }

    /** The opportunity that the round belongs to, which is to be locked before the round is. */
    public Uni<Optional<UUID>> opportunityOf(TenantTransaction transaction, UUID id) {
        return transaction.row(OPPORTUNITY_OF, UUID.class, id);
    }

    public Uni<Interview> add(TenantTransaction transaction, Interview interview) {
        InterviewRow row = new InterviewRow();
        row.key = TenantScopedId.of(transaction.tenant(), interview.id());
        row.set(interview);
        return transaction.entities(session -> persist(row)).chain(() -> placed(transaction, interview));
    }

    public Uni<Interview> update(TenantTransaction transaction, Interview interview) {
        return transaction
                .entities(session -> findById(TenantScopedId.of(transaction.tenant(), interview.id()))
                        .invoke(row -> row.set(interview)))
                .chain(() -> placed(transaction, interview));
    }

    /** A page of an opportunity's rounds by their start, each with its interviewers. */
    public Uni<Slice<Interview>> ofOpportunity(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        RoundPosition after = RoundPosition.of(page);
        return transaction
                .entities(session -> find(
                                BY_START, transaction.tenant().value(), opportunityId, after.startsAt(), after.id())
                        .page(0, page.rows())
                        .list())
                .flatMap(rows -> withInterviewers(transaction, rows))
                .map(rounds -> page.slice(rounds, RoundPosition::textOf));
    }

    /**
     * A page of rounds, oldest first: their ids rise with time.
     *
     * @param candidates whose
     * @param opportunityId null for whichever
     */
    public Uni<Slice<Interview>> list(
            TenantTransaction transaction,
            ReadableCandidates candidates,
            @Nullable UUID opportunityId,
            PageRequest page) {
        StringBuilder where = new StringBuilder("key.tenantId = :tenant and key.id > :after");
        Parameters parameters =
                Parameters.with("tenant", transaction.tenant().value()).and("after", Positions.idAfter(page));
        if (!candidates.all()) {
            where.append(" and candidateId in (:candidates)");
            parameters.and("candidates", candidates.ids());
        }
        if (opportunityId != null) {
            where.append(" and opportunityId = :opportunity");
            parameters.and("opportunity", opportunityId);
        }
        return transaction
                .entities(session -> find(where.append(" order by key.id").toString(), parameters)
                        .page(0, page.rows())
                        .list())
                .flatMap(rows -> withInterviewers(transaction, rows))
                .map(rounds -> page.slice(rounds, interview -> interview.id().toString()));
    }

    /** Those of these ids that there are, in any order. */
    public Uni<List<Interview>> ofIds(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .entities(session -> list(
                        "key.tenantId = ?1 and key.id in ?2",
                        transaction.tenant().value(),
                        ids))
                .flatMap(rows -> withInterviewers(transaction, rows));
    }

    /** The next rounds of a candidate's opportunities, by opportunity and their start, each with its interviewers. */
    public Uni<List<Interview>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable Interview after, int most) {
        UUID opportunityId =
                after == null ? Positions.BEFORE_ALL : after.identity().opportunityId();
        RoundPosition position = after == null ? RoundPosition.BEFORE_ALL : RoundPosition.of(after);
        return transaction
                .rows(OF_CANDIDATE, UUID.class, candidateId, opportunityId, position.startsAt(), position.id(), most)
                .flatMap(ids -> transaction.entities(session -> list(
                        "key.tenantId = ?1 and key.id in ?2 order by opportunityId, startsAt, key.id",
                        transaction.tenant().value(),
                        ids)))
                .flatMap(rows -> withInterviewers(transaction, rows));
    }

    /** When the first of the opportunity's completed rounds took place. */
    public Uni<Optional<InterviewPeriod>> firstHeld(TenantTransaction transaction, UUID opportunityId) {
        return transaction.row(FIRST_HELD, InterviewPeriod.class, opportunityId);
    }

    /** Numbers the opportunity's rounds anew. */
    public void renumber(TenantTransaction transaction, UUID opportunityId) {
        transaction.execute(RENUMBER, opportunityId);
    }

    /** Saves its people and numbers the opportunity's rounds anew. */
    private Uni<Interview> placed(TenantTransaction transaction, Interview interview) {
        interviewers.save(transaction, interview.id(), interview.interviewers());
        renumber(transaction, interview.identity().opportunityId());
        return transaction
                .rows(PLACE, Place.class, interview.id())
                .map(places -> places.get(0))
                .map(place -> interview.placed(place.version(), place.round()));
    }

    private Uni<Optional<Interview>> withInterviewers(TenantTransaction transaction, @Nullable InterviewRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : withInterviewers(transaction, List.of(row)).map(rounds -> Optional.of(rounds.get(0)));
    }

    private Uni<List<Interview>> withInterviewers(TenantTransaction transaction, List<InterviewRow> rows) {
        return interviewers
                .of(transaction, rows.stream().map(row -> row.key.id()).toList())
                .map(people -> rows.stream()
                        .map(row -> row.toInterview(people.getOrDefault(row.key.id(), List.of())))
                        .toList());
    }
}
