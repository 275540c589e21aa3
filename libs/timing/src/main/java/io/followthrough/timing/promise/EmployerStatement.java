package io.followthrough.timing.promise;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the employer said of its decision, and what has become of it (R1, R24). A date in it is a promise, unless another
 * statement took its place in time.
 *
 * @param deadline null when no date was said, or the one that stood was taken back
 * @param answer the first word since it was said, in time or not; null while there is none
 * @param replacedAt since when it is no promise any more; null while it is the last word, and for ever once it was answered
 *     or broken
 */
public record EmployerStatement(
        @Nullable Deadline deadline,
        Instant statedAt,
        @Nullable Word answer,
        @Nullable Instant replacedAt) {

    public static EmployerStatement said(@Nullable Deadline deadline, Instant statedAt) {
        return new EmployerStatement(deadline, statedAt, null, null);
    }

    public boolean isPromise() {
        return deadline != null && replacedAt == null;
    }

    /** How it stands at {@code now}; empty if it is no promise. */
    public Optional<PromiseState> stateAt(Instant now) {
        return deadline == null || replacedAt != null
                ? Optional.empty()
                : Optional.of(PromiseState.of(deadline.at(), answer == null ? null : answer.at(), now));
    }

    /** When it is broken if nothing more happens; empty if it was kept or is no promise. */
    Optional<Deadline> breaksBy() {
        return Optional.ofNullable(deadline).filter(due -> isBrokenAt(due.at()));
    }

    private boolean isBrokenAt(Instant now) {
        return stateAt(now).filter(PromiseState.BROKEN::equals).isPresent();
    }

    /** After these words: the first one since it was said is the answer; one that is known gives way to an earlier one only. */
    public EmployerStatement answered(Collection<Word> words) {
        Word first = firstOf(words);
        boolean earlier = first != null && (answer == null || first.at().isBefore(answer.at()));
        return isPromise() && earlier ? withAnswer(first) : this;
    }

    /** After {@code origin} turned out to have said nothing: the first of the words that are left takes its place. */
    public EmployerStatement unanswered(UUID origin, Collection<Word> left) {
        return answer != null && origin.equals(answer.origin()) ? withAnswer(firstOf(left)) : this;
    }

    /** After another statement was made: too late to take this one's place, if it has been answered or broken by then. */
    public EmployerStatement replaced(Instant at) {
        boolean settled = answer != null || deadline != null && deadline.hasPassed(at);
        return settled ? this : withdrawn(at);
    }

    /** No promise: the report had it by mistake, or it was one already, with this very date. */
    public EmployerStatement withdrawn(Instant at) {
        return replacedAt != null ? this : new EmployerStatement(deadline, statedAt, answer, at);
    }

    /** As it counts after the ones before it: a date that was broken is broken once, however often it is said. */
    public EmployerStatement after(Collection<EmployerStatement> earlier, Instant now) {
        return earlier.stream().anyMatch(one -> one.brokeTheDateOf(this, now)) ? withdrawn(now) : this;
    }

    private boolean brokeTheDateOf(EmployerStatement other, Instant now) {
        boolean sameDate = deadline != null
                && other.deadline != null
                && deadline.date().equals(other.deadline.date())
                && other.deadline.hasPassed(now);
        return sameDate && isBrokenAt(now);
    }

    /** By the clocks that count now; what has been answered or has fallen due stays so. */
    public EmployerStatement reckoned(Clocks clocks, Instant now) {
        return reckoned(due -> Deadline.ofDecision(due.date(), clocks.ofDecision()), now);
    }

    /** By the same clocks under the law that holds now; what has been answered or has fallen due stays so. */
    public EmployerStatement reckoned(ZoneLaw law, Instant now) {
        return reckoned(due -> due.ofDecisionUnder(law), now);
    }

    private EmployerStatement reckoned(UnaryOperator<Deadline> due, Instant now) {
        return deadline == null || replacedAt != null || answer != null || deadline.hasPassed(now)
                ? this
                : new EmployerStatement(due.apply(deadline), statedAt, answer, replacedAt);
    }

    private EmployerStatement withAnswer(@Nullable Word word) {
        return new EmployerStatement(deadline, statedAt, word, replacedAt);
    }

    private @Nullable Word firstOf(Collection<Word> words) {
        return words.stream()
                .filter(word -> word.at().isAfter(statedAt))
                .min(Word.IN_ORDER)
                .orElse(null);
    }
}
