package io.followthrough.interview.store;

import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.Interviewer;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    public Uni<Optional<Interview>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id)).flatMap(row -> withInterviewers(transaction, row));
    }

    /** Reads the interview and holds it until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Interview>> lock(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id), LockModeType.PESSIMISTIC_WRITE)
                .flatMap(row -> withInterviewers(transaction, row));
    }

    public Uni<Interview> add(TenantTransaction transaction, Interview interview) {
        InterviewRow row = new InterviewRow();
        row.key = TenantScopedId.of(transaction.tenant(), interview.id());
        row.set(interview);
        return persistAndFlush(row)
                .call(() -> saveInterviewers(transaction, interview))
                .map(saved -> saved.toInterview(interview.interviewers()));
    }

    public Uni<Interview> update(TenantTransaction transaction, Interview interview) {
        return findById(TenantScopedId.of(transaction.tenant(), interview.id()))
                .invoke(row -> row.set(interview))
                .call(() -> saveInterviewers(transaction, interview))
                .call(this::flush)
                .map(row -> row.toInterview(interview.interviewers()));
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
            }
            return transaction.session().persistAll(added.toArray());
        });
    }
}
