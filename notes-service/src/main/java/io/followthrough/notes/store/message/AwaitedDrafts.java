package io.followthrough.notes.store.message;

import io.followthrough.notes.domain.message.AwaitedDraft;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Follow-ups that fell due before this service had heard of their interview. */
@ApplicationScoped
public class AwaitedDrafts {

    private static final String AWAIT = """
            insert into awaited_draft (tenant_id, reminder_id, interview_id, opportunity_id, candidate_id, channel)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, reminder_id) do update set interview_id = excluded.interview_id,
              opportunity_id = excluded.opportunity_id, candidate_id = excluded.candidate_id,
              channel = excluded.channel""";

    private static final String TAKE = """
            delete from awaited_draft where tenant_id = $1 and opportunity_id = $2
            returning reminder_id, interview_id, opportunity_id, candidate_id, channel""";

    private static final String GIVE_UP = "delete from awaited_draft where tenant_id = $1 and reminder_id = $2";

    public void await(TenantTransaction transaction, AwaitedDraft draft) {
        transaction.execute(
                AWAIT,
                draft.reminderId(),
                draft.interviewId(),
                draft.opportunityId(),
                draft.candidateId(),
                draft.channel());
    }

    /** What the reminder asked for is not wanted any more. */
    public void giveUp(TenantTransaction transaction, UUID reminderId) {
        transaction.execute(GIVE_UP, reminderId);
    }

    /** What was awaited for the opportunity; it is awaited no longer. */
    public Uni<List<AwaitedDraft>> take(TenantTransaction transaction, UUID opportunityId) {
        return transaction.rows(TAKE, AwaitedDraft.class, opportunityId);
    }
}
