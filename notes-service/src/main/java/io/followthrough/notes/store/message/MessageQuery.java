package io.followthrough.notes.store.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageFilter;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The condition of a list of messages, with what was asked for and nothing else in it. */
final class MessageQuery {

    private final StringBuilder text = new StringBuilder("key.tenantId = :tenant");
    private final Map<String, Object> parameters = new HashMap<>();

    private MessageQuery(TenantId tenant) {
        parameters.put("tenant", tenant.value());
    }

    static MessageQuery of(
            TenantId tenant, MessageFilter filter, ReadableCandidates candidates, @Nullable String after) {
        MessageQuery query = new MessageQuery(tenant);
        query.and("opportunityId = :opportunity", "opportunity", filter.opportunityId());
        query.and("interviewId = :interview", "interview", filter.interviewId());
        query.and("kind = :kind", "kind", filter.kind());
        query.and("candidateId in :candidates", "candidates", candidates.all() ? null : candidates.ids());
        query.and("key.id > :after", "after", after == null ? null : UUID.fromString(after));
        query.and(filter.state());
        query.text.append(" order by key.id");
        return query;
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private void and(Message.@Nullable State state) {
        if (state != null) {
            text.append(
                    switch (state) {
                        case DRAFT -> " and sentAt is null and (withdrawnAt is null or takenUp)";
                        case SENT -> " and sentAt is not null";
                        case WITHDRAWN -> " and sentAt is null and withdrawnAt is not null and not takenUp";
                    });
        }
    }
}
