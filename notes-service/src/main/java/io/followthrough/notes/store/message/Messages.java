package io.followthrough.notes.store.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageFilter;
import io.followthrough.notes.domain.message.Withdrawal;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages of the transaction's tenant: entities of Hibernate, as a message is read and written whole, and a row that
 * a change leaves as it was keeps its version.
 */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<MessageRow, TenantScopedId> {

    private static final String COMPOSED_FOR =
            "select exists (select from message where tenant_id = $1 and composed_for = $2)";

    private static final String COUNT = """
            select count(*) from (
              select from message where tenant_id = $1 and opportunity_id = $2 limit $3) as counted""";

    private static final String MOVE = """
            update message set opportunity_id = $4, version = version + 1
            where tenant_id = $1 and interview_id = $2 and opportunity_id = $3""";

    /** A lateral join: of each opportunity its first messages are read in order from their index. */
    private static final String OF_CANDIDATE = """
            select part.id from known_opportunity o cross join lateral (
              select id from message where tenant_id = $1 and opportunity_id = o.id and (opportunity_id, id) > ($3, $4)
              order by id limit $5) part
            where o.tenant_id = $1 and o.candidate_id = $2 and o.id >= $3 order by o.id, part.id limit $5""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** What the candidate has taken up, or sent, is its own. */
    private static final String WITHDRAW = """
            update message set withdrawn_rule = $3, withdrawn_reason = $4, withdrawn_at = $5, version = version + 1
            where tenant_id = $1 and opportunity_id = $2 and sent_at is null and withdrawn_at is null and\
            """;

    private static final String WITHDRAW_FOLLOW_UPS = WITHDRAW + " kind = 'FOLLOW_UP'";

    /** Only who was met in a round is written to about that round. */
    private static final String WITHDRAW_OF_REMINDER = WITHDRAW + """
             (composed_for = $6 or (kind = $7 and recipient_id = $8
              and (kind not in ('THANK_YOU', 'CONNECT') or interview_id = $9)))""";

    private static final String DELETE_DRAFTS = """
            delete from message
            where tenant_id = $1 and opportunity_id = $2 and recipient_id = $3 and sent_at is null""";

    public Uni<Optional<Message>> find(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session -> findById(key(transaction, id)))
                .map(row -> Optional.ofNullable(row).map(MessageRow::toMessage));
    }

    /** Reads a message and locks it until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Message>> lock(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session -> findById(key(transaction, id), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(MessageRow::toMessage));
    }

    /** A page of those that match, of these candidates only, oldest first: their ids rise with time. */
    public Uni<Slice<Message>> matching(
            TenantTransaction transaction, MessageFilter filter, ReadableCandidates candidates, PageRequest page) {
        MessageQuery query = MessageQuery.of(transaction.tenant(), filter, candidates, page.after());
        return transaction
                .entities(session -> find(query.text(), query.parameters())
                        .page(0, page.rows())
                        .list())
                .map(rows -> page.slice(messages(rows), message -> message.id().toString()));
    }

    /** Those of these ids that there are, in any order. */
    public Uni<List<Message>> ofIds(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .entities(session -> list(
                        "key.tenantId = ?1 and key.id in ?2",
                        transaction.tenant().value(),
                        ids))
                .map(Messages::messages);
    }

    /** The thank-yous of a round, drafts included, oldest first. */
    public Uni<List<Message>> thankYous(TenantTransaction transaction, UUID interviewId) {
        return listed(transaction, "interviewId = ?2 and kind = ?3", interviewId, Message.Kind.THANK_YOU);
    }

    /** Everything written in one hiring process, oldest first. */
    public Uni<List<Message>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return listed(transaction, "opportunityId = ?2", opportunityId);
    }

    /** Everything written in these hiring processes, by opportunity, oldest first. */
    public Uni<Map<UUID, List<Message>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return listed(transaction, "opportunityId in ?2", ids)
                .map(messages -> messages.stream()
                        .collect(Collectors.groupingBy(one -> one.subject().opportunityId())));
    }

    /**
     * The next messages of a candidate's opportunities, by opportunity, oldest first.
     *
     * @param after the one before them, null for the first ones
     */
    public Uni<List<Message>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable Message after, int most) {
        return transaction
                .rows(
                        OF_CANDIDATE,
                        UUID.class,
                        candidateId,
                        after == null ? BEFORE_ALL : after.subject().opportunityId(),
                        after == null ? BEFORE_ALL : after.id(),
                        most)
                .flatMap(ids -> transaction.entities(session -> list(
                        "key.tenantId = ?1 and key.id in ?2 order by opportunityId, key.id",
                        transaction.tenant().value(),
                        ids)))
                .map(Messages::messages);
    }

    /** How many messages a hiring process has, counted up to {@code most}. */
    public Uni<Long> count(TenantTransaction transaction, UUID opportunityId, int most) {
        return transaction.row(COUNT, Long.class, opportunityId, most).map(Optional::orElseThrow);
    }

    public Uni<Boolean> isComposedFor(TenantTransaction transaction, UUID reminderId) {
        return transaction.rows(COMPOSED_FOR, Boolean.class, reminderId).map(answers -> answers.get(0));
    }

    public Uni<Message> add(TenantTransaction transaction, Message message) {
        MessageRow row = new MessageRow();
        row.key = key(transaction, message.id());
        row.set(message);
        return transaction.entities(session -> persistAndFlush(row)).map(MessageRow::toMessage);
    }

    /** Writes a message that is stored already. */
    public Uni<Message> update(TenantTransaction transaction, Message message) {
        return transaction
                .entities(session -> findById(key(transaction, message.id()))
                        .invoke(row -> row.set(message))
                        .call(this::flush))
                .map(MessageRow::toMessage);
    }

    /** Writes messages of one hiring process that are stored already, together. */
    public Uni<Void> updateAll(TenantTransaction transaction, UUID opportunityId, Map<UUID, Message> changed) {
        return transaction.entities(session -> list(
                        "key.tenantId = ?1 and opportunityId = ?2",
                        transaction.tenant().value(),
                        opportunityId)
                .invoke(rows -> rows.forEach(row -> {
                    Message message = changed.get(row.key.id());
                    if (message != null) {
                        row.set(message);
                    }
                }))
                .chain(this::flush));
    }

    /** No follow-up is to be sent in this hiring process any more. */
    public void withdrawFollowUps(TenantTransaction transaction, UUID opportunityId, Withdrawal why) {
        transaction.execute(WITHDRAW_FOLLOW_UPS, opportunityId, why.rule(), why.reason(), why.at());
    }

    /**
     * What a reminder asked for is not to be sent any more.
     *
     * @param kind of message that it asks for, to one person in one round; with null for both only what was composed for the
     *     reminder itself is meant
     */
    public void withdrawFor(
            TenantTransaction transaction,
            UUID reminderId,
            Message.@Nullable Kind kind,
            Message.Subject about,
            Withdrawal why) {
        transaction.execute(
                WITHDRAW_OF_REMINDER,
                about.opportunityId(),
                why.rule(),
                why.reason(),
                why.at(),
                reminderId,
                kind,
                about.recipientId(),
                about.interviewId());
    }

    /** Removes the drafts to one person in a hiring process. */
    public void deleteDrafts(TenantTransaction transaction, UUID opportunityId, UUID recipientId) {
        transaction.execute(DELETE_DRAFTS, opportunityId, recipientId);
    }

    /** @param values from {@code ?2} on; {@code ?1} is the tenant */
    private Uni<List<Message>> listed(TenantTransaction transaction, String condition, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = transaction.tenant().value();
        System.arraycopy(values, 0, all, 1, values.length);
        return transaction
                .entities(session -> list("key.tenantId = ?1 and " + condition + " order by key.id", all))
                .map(Messages::messages);
    }

    private static List<Message> messages(List<MessageRow> rows) {
        return rows.stream().map(MessageRow::toMessage).toList();
    }

    private static TenantScopedId key(TenantTransaction transaction, UUID id) {
        return TenantScopedId.of(transaction.tenant(), id);
    }

    /** What was written about the round belongs to another opportunity. */
    public void move(TenantTransaction transaction, UUID interviewId, UUID from, UUID to) {
        transaction.execute(MOVE, interviewId, from, to);
    }
}
