package io.followthrough.platform.idempotency;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.store.Statement;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers of the transaction's tenant, for 24 hours of real time. */
@ApplicationScoped
public class StoredAnswers {

    private static final String LOCK = "select pg_try_advisory_xact_lock(?1)";

    /** Divides by zero while another attempt runs: a failure is all that stops what is sent behind it. */
    private static final Statement CLAIM = Statement.of("select 1 / cast(pg_try_advisory_xact_lock(?1) as integer)");

    private static final String FIND = """
            select fingerprint, status, media_type, location, entity_tag, body from stored_answer
            where tenant_id = ?1 and request = ?2 and stored_at > now() - interval '24 hours'""";

    private static final String INSERT = """
            insert into stored_answer as a (tenant_id, request, fingerprint, caller, candidate_id, status, media_type,
              location, entity_tag, body)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """;

    private static final Statement ADD_FIRST = Statement.of(INSERT);

    /** What stands in the way can only be an answer that has expired, or the one that another attempt has just stored. */
    private static final Statement ADD = Statement.of(INSERT + """
            on conflict (tenant_id, request) do update set fingerprint = excluded.fingerprint,
              candidate_id = excluded.candidate_id, status = excluded.status, media_type = excluded.media_type,
              location = excluded.location, entity_tag = excluded.entity_tag, body = excluded.body,
              stored_at = excluded.stored_at
            where a.stored_at <= now() - interval '24 hours'""");

    private static final String ERASE =
            "delete from stored_answer where tenant_id = ?1 and (candidate_id = ?2 or caller = ?2)";

    private static final String ERASE_MENTIONS = """
            delete from stored_answer
            where tenant_id = ?1 and candidate_id = ?2 and position(cast(?3 as text) in body) > 0""";

    /** Erases what was answered about a candidate and names this id. */
    public Uni<Integer> eraseMentions(TenantTransaction transaction, String candidateId, UUID id) {
        return transaction
                .session()
                .createNativeQuery(ERASE_MENTIONS)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .setParameter(3, id.toString())
                .executeUpdate();
    }

    /** Erases what was answered to a candidate or about it. */
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(ERASE)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .executeUpdate();
    }

    /**
     * Keeps other attempts out until the transaction ends, without waiting for one that is at work.
     *
     * @throws ProblemException 409, in the Uni, while another attempt runs
     */
    Uni<Void> claim(TenantTransaction transaction, KeyedRequest request) {
        return transaction
                .session()
                .createNativeQuery(LOCK, Boolean.class)
                .setParameter(1, request.lock())
                .getSingleResult()
                .invoke(claimed -> {
                    if (!claimed) {
                        throw ProblemException.passing(
                                ProblemKind.CONFLICT, "The first request with this Idempotency-Key still runs.", 1);
                    }
                })
                .replaceWithVoid();
    }

    /** @throws ProblemException 422, in the Uni, when the key came with another body before */
    Uni<Optional<StoredAnswer>> find(TenantTransaction transaction, KeyedRequest request) {
        return transaction
                .session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, request.id())
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(row -> answer(row, request)));
    }

    /** Stores the answer when the transaction commits. */
    void add(TenantTransaction transaction, KeyedRequest request, StoredAnswer answer, @Nullable String candidateId) {
        transaction.write(ADD, values(transaction, request, answer, candidateId));
    }

    /**
     * Stores the answer when the transaction commits, which fails if another attempt has left an answer or is at work.
     */
    void addIfFirst(
            TenantTransaction transaction, KeyedRequest request, StoredAnswer answer, @Nullable String candidateId) {
        transaction.guard(CLAIM, request.lock());
        transaction.guard(ADD_FIRST, values(transaction, request, answer, candidateId));
    }

    private static @Nullable Object[] values(
            TenantTransaction transaction, KeyedRequest request, StoredAnswer answer, @Nullable String candidateId) {
        return new @Nullable Object[] {
            transaction.tenant().value(),
            request.id(),
            request.fingerprint(),
            request.caller().subject(),
            candidateId,
            answer.status(),
            answer.mediaType(),
            answer.location(),
            answer.entityTag(),
            answer.body()
        };
    }

    private static StoredAnswer answer(Tuple row, KeyedRequest request) {
        if (!row.get("fingerprint", String.class).equals(request.fingerprint())) {
            throw ProblemException.brokenRule(
                    null, KeyedRequest.HEADER, "This Idempotency-Key came with another request before.");
        }
        Map<String, String> headers = new HashMap<>();
        put(headers, HttpHeaders.CONTENT_TYPE, row.get("media_type", String.class));
        put(headers, HttpHeaders.LOCATION, row.get("location", String.class));
        put(headers, HttpHeaders.ETAG, row.get("entity_tag", String.class));
        return new StoredAnswer(row.get("status", Integer.class), headers, row.get("body", String.class));
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
