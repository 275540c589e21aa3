package io.followthrough.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pace of every tenant that has lately published, and who is held back by it. */
@ApplicationScoped
class Paces {

    /**
     * What may be published of the rows that were read.
     *
     * @param heldBack the shards of what may not
     */
    record Choice(List<OutboxRow> rows, Set<Integer> heldBack) {}

    /**
     * A tenant of which fewer rows may be published than a drain reads.
     *
     * @param rows that are worth reading: one too many, to see that it waits
     */
    record Short(String tenant, int shard, int rows) {}

    private record Key(String tenant, String key) {}

    private final PaceLimits limits;
    private final Map<String, TenantPace> paces = new HashMap<>();

    Paces(PaceLimits limits, MeterRegistry registry) {
        this.limits = limits;
        Gauge.builder("followthrough.outbox.held.back", this, Paces::countHeldBack)
                .description("Tenants that have more to publish than their pace allows")
                .register(registry);
    }

    /**
     * Chooses in the order given; once a row may not go, no other with its key does.
     *
     * @param shards those whose rows these are
     */
    synchronized Choice choose(Collection<Integer> shards, List<OutboxRow> rows) {
        long now = System.nanoTime();
        paces.values().stream().filter(pace -> shards.contains(pace.shard())).forEach(pace -> pace.heldBack(false));
        Set<Integer> heldBack = new HashSet<>();
        Set<Key> stopped = new HashSet<>();
        List<OutboxRow> chosen = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            TenantPace pace = paces.computeIfAbsent(row.tenant(), first -> new TenantPace(limits, row.shard(), now));
            Key key = new Key(row.tenant(), row.key());
            if (!stopped.contains(key) && pace.take(row, now)) {
                chosen.add(row);
            } else {
                stopped.add(key);
                pace.heldBack(true);
                heldBack.add(row.shard());
            }
        }
        return new Choice(chosen, heldBack);
    }

    /**
     * Who is short, in no order that would favour anybody.
     *
     * @param rows how many a drain reads of a shard
     */
    synchronized List<Short> shortOf(Collection<Integer> shards, int rows) {
        long now = System.nanoTime();
        paces.values().removeIf(pace -> pace.forgetFull(now));
        List<Short> all = new ArrayList<>();
        paces.forEach((tenant, pace) -> {
            int budget = Math.min(rows, pace.budget(now));
            if (shards.contains(pace.shard()) && (pace.isHeldBack() || budget < rows)) {
                all.add(new Short(tenant, pace.shard(), budget + 1));
            }
        });
        Collections.shuffle(all);
        return all;
    }

    /** Those of the shards where somebody is held back. */
    synchronized List<Integer> heldBack(Collection<Integer> shards) {
        return paces.values().stream()
                .filter(TenantPace::isHeldBack)
                .map(TenantPace::shard)
                .filter(shards::contains)
                .distinct()
                .toList();
    }

    private synchronized long countHeldBack() {
        return paces.values().stream().filter(TenantPace::isHeldBack).count();
    }
}
