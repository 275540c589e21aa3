package io.followthrough.platform.overload;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of those who share what a replica can do: a tenant, or a caller within it. It has a weight beside the others, and
 * is present while it has requests in the works or has asked for one within the last second. Not safe for several
 * threads.
 */
final class Party {

    private static final long PRESENT_NANOS = 1_000_000_000;
    /** Of the weights that are present, so much is kept for one more of the same weight. */
    private static final double ONE_MORE = 4.0 / 3;

    private final int weight;
    /** Who asked longest ago comes first. */
    private final Map<String, Party> members = new LinkedHashMap<>(4, 0.75f, true);

    private int membersWeight;
    private int inFlight;
    private long askedAt;

    Party(int weight) {
        this.weight = weight;
    }

    /** The member of that name, present from now on. */
    Party member(String name, int memberWeight, long now) {
        forgetAbsent(now);
        Party member = members.get(name);
        if (member == null) {
            member = new Party(memberWeight);
            members.put(name, member);
            membersWeight += memberWeight;
        }
        member.askedAt = now;
        return member;
    }

    /**
     * How much of {@code all} is this member's, at least 1. A member alone does not get everything: the next one to come
     * finds room at once.
     */
    int share(Party member, int all) {
        double weights = Math.max(membersWeight, member.weight * ONE_MORE);
        return Math.max(1, (int) (all * member.weight / weights));
    }

    int inFlight() {
        return inFlight;
    }

    void enter() {
        inFlight++;
    }

    void leave() {
        inFlight--;
    }

    int members() {
        return members.size();
    }

    private void forgetAbsent(long now) {
        var oldest = members.values().iterator();
        while (oldest.hasNext()) {
            Party member = oldest.next();
            if (member.inFlight > 0 || now - member.askedAt < PRESENT_NANOS) {
                return;
            }
            oldest.remove();
            membersWeight -= member.weight;
        }
    }
}
