package io.followthrough.interview.store;

import io.followthrough.platform.paging.PageRequest;
import java.util.UUID;

/** Places in lists that are ordered by id: ids rise with time. */
public final class Positions {

    /** Before all ids. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    private Positions() {}

    /** The last id of the page before. */
    public static UUID idAfter(PageRequest page) {
        return page.after() == null ? BEFORE_ALL : UUID.fromString(page.after());
    }
}
