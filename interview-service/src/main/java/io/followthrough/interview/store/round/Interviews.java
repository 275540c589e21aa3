package io.followthrough.interview.store.round;

import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rounds of the transaction's tenant, each with its interviewers. */
@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<InterviewRow, TenantScopedId> {

    private static final String INTERVIEWERS =
            "from InterviewerRow where key.tenantId = ?1 and interviewId = ?2 order by position";

    private static final String INTERVIEWERS_OF_MANY =
            "from InterviewerRow where key.tenantId = ?1 and interviewId in (?2) order by interviewId, position";

    private static final String OPPORTUNITY_OF =
            "select opportunityId from InterviewRow where key.tenantId = ?1 and key.id = ?2";

    private static final String BY_START = """
            key.tenantId = ?1 and opportunityId = ?2 and (startsAt > ?3 or (startsAt = ?3 and key.id > ?4))
            order by startsAt, key.id""";

    private static final String FIRST_HELD =
            "key.tenantId = ?1 and opportunityId = ?2 and state = ?3 order by endsAt, key.id";

    private static final String RENUMBER = """
            update interview i
            set round = numbered.round, version = version + case when i.round is null then 0 else 1 end
            from (
              select id, row_number() over (order by starts_at, id) as round from interview
              where tenant_id = ?1 and opportunity_id = ?2 and state <> 'CANCELLED') numbered
            where i.tenant_id = ?1 and i.id = numbered.id and i.round is distinct from numbered.round""";

    private static final String PLACE = "select version, round from interview where tenant_id = ?1 and id = ?2";

    public Uni<Optional<Interview>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id)).flatMap(row -> withInterviewers(transaction, row));
    }

    /** Reads the interview and holds it until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Interview>> lock(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id), LockModeType.PESSIMISTIC_WRITE)
                .flatMap(row -> withInterviewers(transaction, row));
    }

    /** The opportunity that the round belongs to, which is to be held before the round is. */
    public Uni<Optional<UUID>> opportunityOf(TenantTransaction transaction, UUID id) {
        return transaction
                .session()
                .createSelectionQuery(OPPORTUNITY_OF, UUID.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, id)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    public Uni<Interview> add(TenantTransaction transaction, Interview interview) {
        InterviewRow row = new InterviewRow();
        row.key = TenantScopedId.of(transaction.tenant(), interview.id());
        row.set(interview);
        return persistAndFlush(row)
                .call(() -> saveInterviewers(transaction, interview))
                .call(this::flush)
                .flatMap(saved -> numbered(transaction, saved.toInterview(interview.interviewers())));
    }

    public Uni<Interview> update(TenantTransaction transaction, Interview interview) {
        return findById(TenantScopedId.of(transaction.tenant(), interview.id()))
                .invoke(row -> row.set(interview))
                .call(() -> saveInterviewers(transaction, interview))
                .call(this::flush)
                .flatMap(row -> numbered(transaction, row.toInterview(interview.interviewers())));
    }

    /** A page of an opportunity's rounds by their start, each with its interviewers. */
    public Uni<Slice<Interview>> ofOpportunity(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        RoundPosition after = RoundPosition.of(page);
        return find(BY_START, transaction.tenant().value(), opportunityId, after.startsAt(), after.id())
                .page(0, page.rows())
                .list()
                .flatMap(rows -> withInterviewers(transaction, rows))
                .map(rounds -> page.slice(rounds, RoundPosition::textOf));
    }

    /** When the first of the opportunity's completed rounds took place. */
    public Uni<Optional<InterviewPeriod>> firstHeld(TenantTransaction transaction, UUID opportunityId) {
        return find(FIRST_HELD, transaction.tenant().value(), opportunityId, Interview.State.COMPLETED)
                .page(0, 1)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(InterviewRow::period));
    }

    /** The rounds that now have another place get another version too, because their answer changes. */
    private static Uni<Interview> numbered(TenantTransaction transaction, Interview interview) {
        return transaction
                .session()
                .createNativeQuery(RENUMBER)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, interview.identity().opportunityId())
                .executeUpdate()
                .chain(() -> transaction
                        .session()
                        .createNativeQuery(PLACE, Tuple.class)
                        .setParameter(1, transaction.tenant().value())
                        .setParameter(2, interview.id())
                        .getSingleResult())
                .map(place -> interview.placed(place.get("version", Long.class), place.get("round", Integer.class)));
    }

    private static Uni<List<Interview>> withInterviewers(TenantTransaction transaction, List<InterviewRow> rows) {
        return transaction
                .session()
                .createSelectionQuery(INTERVIEWERS_OF_MANY, InterviewerRow.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, rows.stream().map(row -> row.key.id()).toList())
                .getResultList()
                .map(people -> {
                    Map<UUID, List<Interviewer>> byInterview = people.stream()
                            .collect(Collectors.groupingBy(
                                    person -> person.interviewId,
                                    Collectors.mapping(InterviewerRow::toInterviewer, Collectors.toList())));
                    return rows.stream()
                            .map(row -> row.toInterview(byInterview.getOrDefault(row.key.id(), List.of())))
                            .toList();
                });
    }

    private static Uni<Optional<Interview>> withInterviewers(TenantTransaction transaction, InterviewRow row) {
        if (row == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return interviewerRows(transaction, row.key.id())
                .map(rows -> Optional.of(row.toInterview(
                        rows.stream().map(InterviewerRow::toInterviewer).toList())));
    }

    private static Uni<List<InterviewerRow>> interviewerRows(TenantTransaction transaction, UUID interviewId) {
        return transaction
                .session()
                .createSelectionQuery(INTERVIEWERS, InterviewerRow.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, interviewId)
                .getResultList();
    }

    private static Uni<Void> saveInterviewers(TenantTransaction transaction, Interview interview) {
        return interviewerRows(transaction, interview.id()).flatMap(rows -> {
            Map<UUID, InterviewerRow> known =
                    rows.stream().collect(Collectors.toMap(row -> row.key.id(), Function.identity()));
            List<InterviewerRow> added = new ArrayList<>();
            int position = 0;
            for (Interviewer interviewer : interview.interviewers()) {
                InterviewerRow row = known.get(interviewer.id());
                if (row == null) {
                    row = new InterviewerRow();
                    row.key = TenantScopedId.of(transaction.tenant(), interviewer.id());
                    added.add(row);
                }
                row.set(interview.id(), position++, interviewer);
                known.remove(interviewer.id());
            }
            return transaction
                    .session()
                    .removeAll(known.values().toArray())
                    .chain(() -> transaction.session().persistAll(added.toArray()));
        });
    }
}
