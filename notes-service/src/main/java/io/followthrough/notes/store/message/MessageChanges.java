package io.followthrough.notes.store.message;

import io.followthrough.people.changes.FollowedList;

/**
 * Which messages have changed: those written, and those not sent yet that are composed of, or judged by, something that has
 * changed. Each way is read in order from its index, and none further than a page.
 */
public final class MessageChanges {

    private static final String WAY = """
            (select c.changed_in, m.id from row_change c %s
            where c.tenant_id = $1 and %s and c.changed_in >= $2 and (c.changed_in, m.id) > ($2, $3) and c.changed_in < $4
              and (cast($5 as text[]) is null or m.candidate_id = any($5))
            order by c.changed_in, m.id limit $6)""";

    private static final String WRITTEN =
            WAY.formatted("join message m on m.tenant_id = c.tenant_id and m.id = c.id", "c.list = 'message'");

    /** Another one is written in the same hiring process, which it may be like, take up, or come too often after. */
    private static final String BESIDE_ANOTHER = WAY.formatted("""
            join message other on other.tenant_id = c.tenant_id and other.id = c.id
            join message m on m.tenant_id = other.tenant_id and m.opportunity_id = other.opportunity_id
              and m.id <> other.id and m.sent_at is null
              and (m.kind = other.kind or m.recipient_id = other.recipient_id or other.kind = 'FOLLOW_UP')""", "c.list = 'message'");

    private static final String OF_HIRING_PROCESS = WAY.formatted(
            "join message m on m.tenant_id = c.tenant_id and m.opportunity_id = c.id and m.sent_at is null",
            "c.list = 'letters'");

    private static final String OF_TENANT = WAY.formatted(
            "join message m on m.tenant_id = c.tenant_id and m.sent_at is null",
            "c.list = 'letters' and c.id = '00000000-0000-0000-0000-000000000000'");

    /** As {@link FollowedList#changes()} asks. */
    public static final String QUERY =
            String.join(" union ", WRITTEN, BESIDE_ANOTHER, OF_HIRING_PROCESS, OF_TENANT) + " order by 1, 2 limit $6";

    private MessageChanges() {}
}
