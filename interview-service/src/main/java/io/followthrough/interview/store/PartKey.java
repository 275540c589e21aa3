package io.followthrough.interview.store;

import java.util.UUID;

/** A part of an opportunity: its place among all parts of its kind, which go by opportunity, oldest first. */
public record PartKey(UUID opportunityId, UUID id) {

    /** Before all parts. */
    static final PartKey FIRST = new PartKey(Positions.BEFORE_ALL, Positions.BEFORE_ALL);
}
