package io.followthrough.timing.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened between an employer and a candidate beside responses, as far as promises depend on it (R2, R24). It keeps
 * a promise, but is no reason to wait for another date.
 *
 * @param invitedAt when rounds were planned: the employer had to ask for them
 * @param concludedAt when an outcome was first recorded that is an answer, even if the opportunity is open again since
 * @param closedAt since when the opportunity has been closed; null while it is open
 * @param replaced the dates by which it once said it would decide, and which it may have let pass
 */
public record Dealings(
        List<Instant> invitedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant closedAt,
        List<ReplacedDate> replaced) {

    /** None. */
    public static final Dealings NONE = new Dealings(List.of(), null, null, List.of());

    /** Facts that were stored before replaced dates were kept have none. */
    public Dealings {
        invitedAt = invitedAt.stream().sorted().distinct().toList();
        replaced = List.copyOf(Objects.requireNonNullElse(replaced, List.of()));
    }

    Dealings inviting(Instant at) {
        return new Dealings(Stream.concat(invitedAt.stream(), Stream.of(at)).toList(), concludedAt, closedAt, replaced);
    }

    /** A date that was taken back before it could pass is none any more. */
    Dealings replacing(DecisionDate stated, Instant at) {
        Stream<ReplacedDate> added = Stream.of(new ReplacedDate(stated, at)).filter(ReplacedDate::mayHavePassed);
        return new Dealings(
                invitedAt,
                concludedAt,
                closedAt,
                Stream.concat(replaced.stream(), added).toList());
    }

    /** An outcome that says that nothing came takes back the one before; reopening does not. */
    Dealings afterResult(@Nullable OpportunityResult result) {
        if (result == null) {
            return new Dealings(invitedAt, concludedAt, null, replaced);
        }
        Instant at = result.recordedAt();
        Instant concluded = result.outcome().isAnswer() ? first(concludedAt, at) : null;
        return new Dealings(invitedAt, concluded, result.outcome().closes() ? first(closedAt, at) : null, replaced);
    }

    /** When the employer let the candidate know something, in no order. */
    public Stream<Instant> words() {
        return Stream.concat(invitedAt.stream(), Stream.ofNullable(concludedAt));
    }

    private static Instant first(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
