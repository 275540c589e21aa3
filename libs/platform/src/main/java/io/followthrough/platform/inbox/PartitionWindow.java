package io.followthrough.platform.inbox;

import java.util.TreeMap;

/**
 * What of one partition is here and not done with, between its oldest such record, up to which offsets are committed, and
 * its newest. Not for threads; {@link PartitionFlow} guards it.
 */
final class PartitionWindow {

    /** Records: more than a tenant's pace lets into a partition in a second. */
    static final int MOST_RECORDS = 250;

    /** Of their values; the many partitions of a replica have to fit into its heap. */
    static final int MOST_BYTES = 1 << 20;

    /** Offsets from the oldest to the newest: what a restart would have to skip, if one key is held for very long. */
    static final int LONGEST = 10_000;

    private final TreeMap<Long, Integer> sizes = new TreeMap<>();
    private long bytes;
    private long newest;

    void add(long offset, int size) {
        Integer same = sizes.put(offset, size);
        bytes += size - (same == null ? 0 : same);
        newest = Math.max(newest, offset);
    }

    void remove(long offset) {
        Integer size = sizes.remove(offset);
        bytes -= size == null ? 0 : size;
    }

    boolean isFull() {
        return !sizes.isEmpty()
                && (sizes.size() >= MOST_RECORDS || bytes >= MOST_BYTES || newest - sizes.firstKey() >= LONGEST);
    }

    /** Half empty: a window that opened for every record would be opened and closed for every record. */
    boolean hasRoom() {
        return sizes.isEmpty()
                || (sizes.size() <= MOST_RECORDS / 2
                        && bytes <= MOST_BYTES / 2
                        && newest - sizes.firstKey() <= LONGEST / 2);
    }
}
