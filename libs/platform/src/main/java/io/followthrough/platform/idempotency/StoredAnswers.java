package io.followthrough.platform.idempotency;

import io.followthrough.platform.events.EventMark;
import io.followthrough.platform.problem.HelpLink;
import io.followthrough.platform.problem.Problem;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.problem.SqlStates;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of the transaction's tenant, for 24 hours of real time. */
@ApplicationScoped
public class StoredAnswers {

    /** Refuses the transaction, and all that is sent with it, while another attempt runs or when one was answered. */
    private static final String CLAIM = "select claim_request($1, $2, $3)";

    private static final String ANOTHER_RUNS = "FT409";
    private static final String ANSWERED = "FT200";

    private static final String FIND = """
            select fingerprint, content, status, media_type, location, entity_tag, event_mark, body from stored_answer
            where tenant_id = $1 and request = $2 and stored_at > now() - interval '24 hours'""";

    /** What stands in the way can only be an answer that has expired: the claim has looked for others. */
    private static final String ADD = """
            insert into stored_answer as a (tenant_id, request, fingerprint, content, caller, candidate_id, status, media_type,
              location, entity_tag, event_mark, body)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (tenant_id, request) do update set fingerprint = excluded.fingerprint, content = excluded.content,
              candidate_id = excluded.candidate_id, status = excluded.status, media_type = excluded.media_type,
              location = excluded.location, entity_tag = excluded.entity_tag,
              event_mark = excluded.event_mark, body = excluded.body, stored_at = excluded.stored_at""";

    private static final String ERASE =
            "delete from stored_answer where tenant_id = $1 and (candidate_id = $2 or caller = $2)";

    private static final String ERASE_ABOUT = "delete from stored_answer where tenant_id = $1 and candidate_id = $2";

    private record Row(
            String fingerprint,
            @Nullable String content,
            int status,
            @Nullable String mediaType,
            @Nullable String location,
            @Nullable String entityTag,
            @Nullable String eventMark,
            @Nullable String body) {}

    /**
     * Erases what was answered about a person, whoever asked: for somebody else who is to be forgotten and whom that person's
     * texts may name in any words, so that no id tells which answers do.
     */
    public void eraseAbout(TenantTransaction transaction, String person) {
        transaction.execute(ERASE_ABOUT, person);
    }

    /** Erases what was answered to a person or about it. */
    public Uni<Integer> erase(TenantTransaction transaction, String person) {
        return transaction.changed(ERASE, person);
    }

    /** Lets this be the only attempt: what the transaction does afterwards fails if it is not. */
    void claim(TenantTransaction transaction, KeyedRequest request) {
        transaction.execute(CLAIM, request.id(), request.lock());
    }

    /** Whether a transaction failed because another attempt runs. */
    static boolean anotherRuns(Throwable failure) {
        return ANOTHER_RUNS.equals(SqlStates.of(failure));
    }

    /** Whether a transaction failed because there is an answer already. */
    static boolean isAnswered(Throwable failure) {
        return ANSWERED.equals(SqlStates.of(failure));
    }

    /** @throws ProblemException 422, in the Uni, when the key came with another body before */
    Uni<Optional<StoredAnswer>> find(TenantTransaction transaction, KeyedRequest request) {
        return transaction.row(FIND, Row.class, request.id()).map(found -> found.map(row -> answer(row, request)));
    }

    /** Stores the answer of a claimed request. */
    void add(TenantTransaction transaction, KeyedRequest request, StoredAnswer answer, @Nullable String person) {
        transaction.execute(
                ADD,
                request.id(),
                request.fingerprint(),
                request.content(),
                request.caller().subject(),
                person,
                answer.status(),
                answer.mediaType(),
                answer.location(),
                answer.entityTag(),
                answer.eventMark(),
                answer.body());
    }

    private static StoredAnswer answer(Row row, KeyedRequest request) {
        if (!request.repeats(row.fingerprint(), row.content())) {
            throw ProblemException.of(
                    ProblemKind.IDEMPOTENCY_KEY_REUSED, KeyedRequest.HEADER, "came with another request before");
        }
        Map<String, String> headers = new HashMap<>();
        put(headers, HttpHeaders.CONTENT_TYPE, row.mediaType());
        put(headers, HttpHeaders.LOCATION, row.location());
        put(headers, HttpHeaders.ETAG, row.entityTag());
        put(headers, EventMark.EVENT_ID, row.eventMark());
        put(headers, HttpHeaders.LINK, help(row));
        return new StoredAnswer(row.status(), headers, row.body());
    }

    /** Where the pages lie may have changed since it was stored. */
    private static @Nullable String help(Row row) {
        return Problem.MEDIA_TYPE.equals(row.mediaType()) && row.body() != null
                ? HelpLink.ofType(new JsonObject(row.body()).getString("type"))
                : null;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
