package io.followthrough.timing.promise;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The promises of one opportunity, of both sides: what settles, breaks and releases them. What is kept or broken stays so.
 * Each change gives another ledger, of which those entries differ that have changed.
 *
 * @param statements what the employer said, by id
 * @param materials what the candidate owes, by id
 */
public record PromiseLedger(Map<UUID, EmployerStatement> statements, Map<UUID, OwedMaterial> materials) {

    /** Nothing was promised. */
    public static final PromiseLedger EMPTY = new PromiseLedger(Map.of(), Map.of());

    public PromiseLedger {
        statements = Map.copyOf(statements);
        materials = Map.copyOf(materials);
    }

    /**
     * What was said.
     *
     * @param repeated whether the date that stands is said once more: that is no promise of its own
     * @param mistaken what an earlier report of the same round said
     */
    public record Said(UUID id, EmployerStatement statement, boolean repeated, Set<UUID> mistaken) {

        public Said {
            mistaken = Set.copyOf(mistaken);
        }
    }

    /** The employer said, changed or took back a date (R1), which may have been answered before that became known. */
    public PromiseLedger stated(Said said, Collection<Word> words, Instant now) {
        if (said.repeated()) {
            return with(said.id(), said.statement().withdrawn(now));
        }
        Map<UUID, EmployerStatement> earlier = new LinkedHashMap<>();
        statements.forEach(
                (id, one) -> earlier.put(id, said.mistaken().contains(id) ? one.withdrawn(now) : one.replaced(now)));
        EmployerStatement stated = said.statement().after(earlier.values(), now).answered(words);
        return new PromiseLedger(earlier, materials).with(said.id(), stated);
    }

    /** The employer let the candidate know something: whatever it promised before is kept or broken by it. */
    public PromiseLedger answered(Collection<Word> words) {
        return withStatements(statement -> statement.answered(words));
    }

    /**
     * What {@code origin} said was no answer after all.
     *
     * @param left all that the employer did let the candidate know
     */
    public PromiseLedger unanswered(UUID origin, Collection<Word> left) {
        return withStatements(statement -> statement.unanswered(origin, left));
    }

    /** The opportunity was closed: it owes nothing that was not due yet. */
    public PromiseLedger closed(Instant at) {
        return withMaterials(material -> material.released(at));
    }

    /** The opportunity is open again, and owes what it owed. */
    public PromiseLedger reopened() {
        return withMaterials(OwedMaterial::owedAgain);
    }

    /** Other clocks count: what has not fallen due yet falls due by them. */
    public PromiseLedger reckoned(Clocks clocks, Instant now) {
        return withStatements(statement -> statement.reckoned(clocks, now))
                .withMaterials(material -> material.reckoned(clocks, now));
    }

    /** Clocks are set by another law: what has not fallen due yet falls due by that. */
    public PromiseLedger reckoned(ZoneLaw law, Instant now) {
        return withStatements(statement -> statement.reckoned(law, now))
                .withMaterials(material -> material.reckoned(law, now));
    }

    /** The statements that were there before and differ now. */
    public Map<UUID, EmployerStatement> statementsChangedSince(PromiseLedger before) {
        return differing(before.statements, statements);
    }

    /** The materials that were there before and differ now. */
    public Map<UUID, OwedMaterial> materialsChangedSince(PromiseLedger before) {
        return differing(before.materials, materials);
    }

    private PromiseLedger with(UUID id, EmployerStatement statement) {
        Map<UUID, EmployerStatement> all = new LinkedHashMap<>(statements);
        all.put(id, statement);
        return new PromiseLedger(all, materials);
    }

    private PromiseLedger withStatements(UnaryOperator<EmployerStatement> change) {
        return new PromiseLedger(changed(statements, change), materials);
    }

    private PromiseLedger withMaterials(UnaryOperator<OwedMaterial> change) {
        return new PromiseLedger(statements, changed(materials, change));
    }

    private static <T> Map<UUID, T> changed(Map<UUID, T> all, UnaryOperator<T> change) {
        Map<UUID, T> changed = new LinkedHashMap<>();
        all.forEach((id, one) -> changed.put(id, change.apply(one)));
        return changed;
    }

    private static <T> Map<UUID, T> differing(Map<UUID, T> before, Map<UUID, T> after) {
        Map<UUID, T> differing = new LinkedHashMap<>();
        after.forEach((id, one) -> {
            T known = before.get(id);
            if (known != null && !known.equals(one)) {
                differing.put(id, one);
            }
        });
        return differing;
    }
}
