package io.followthrough.platform.overload;

import io.followthrough.platform.tenancy.Visitor;

/**
 * Who may have how many requests in the works (weighted max-min fairness). When three quarters of the capacity are used, a
 * tenant gets no more than its share of it; when half of it is used, a caller gets no more than his share of the last
 * quarter of his tenant's. The rest is whoever's comes first.
 */
final class FairShares {

    private static final String SERVICE_ROLE = "service";
    private static final double CROWDED = 0.75;

    private final int serviceWeight;
    private final Party replica = new Party(1);

    /** What came of a request to enter. */
    enum Admittance {
        ADMITTED,
        BEYOND_SHARE,
        FULL
    }

    FairShares(int serviceWeight) {
        this.serviceWeight = serviceWeight;
    }

    /** When admitted, {@link #leave} follows. {@code now} is nanoseconds of a monotonic clock. */
    synchronized Admittance enter(Visitor visitor, int capacity, long now) {
        Party tenant = replica.member(visitor.tenant().value(), 1, now);
        Party caller = tenant.member(visitor.subject(), weight(visitor), now);
        Admittance admittance = judge(tenant, caller, capacity);
        if (admittance == Admittance.ADMITTED) {
            replica.enter();
            tenant.enter();
            caller.enter();
        }
        return admittance;
    }

    /** What would come of {@link #enter} now. */
    synchronized Admittance ask(Visitor visitor, int capacity, long now) {
        Party tenant = replica.member(visitor.tenant().value(), 1, now);
        return judge(tenant, tenant.member(visitor.subject(), weight(visitor), now), capacity);
    }

    private Admittance judge(Party tenant, Party caller, int capacity) {
        if (replica.inFlight() >= capacity) {
            return Admittance.FULL;
        }
        int ofTenant = replica.share(tenant, capacity);
        if (replica.inFlight() >= capacity * CROWDED && tenant.inFlight() >= ofTenant) {
            return Admittance.BEYOND_SHARE;
        }
        if (replica.inFlight() >= capacity / 2
                && tenant.inFlight() >= ofTenant * CROWDED
                && caller.inFlight() >= tenant.share(caller, ofTenant)) {
            return Admittance.BEYOND_SHARE;
        }
        return Admittance.ADMITTED;
    }

    synchronized void leave(Visitor visitor, long now) {
        Party tenant = replica.member(visitor.tenant().value(), 1, now);
        replica.leave();
        tenant.leave();
        tenant.member(visitor.subject(), weight(visitor), now).leave();
    }

    synchronized int inFlight() {
        return replica.inFlight();
    }

    private int weight(Visitor visitor) {
        return visitor.roles().contains(SERVICE_ROLE) ? serviceWeight : 1;
    }
}
