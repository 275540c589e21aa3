package io.followthrough.people.changes;

import java.util.UUID;

/**
 * A place in the order of changes.
 *
 * @param transaction its number, as {@code pg_current_xact_id()} gave it
 * @param id of the row; of those that one transaction changed the lesser one comes first
 */
public record ChangePosition(long transaction, UUID id) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Before all that this transaction and later ones changed. */
    static ChangePosition before(long transaction) {
        return new ChangePosition(transaction, BEFORE_ALL);
    }

    static ChangePosition parse(String text) {
        int space = text.indexOf(' ');
        return new ChangePosition(Long.parseLong(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return transaction + " " + id;
    }
}
