package io.followthrough.interview.application.promise.steps;

import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.history.FieldValue;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.PromiseLedger;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Which promises are to be kept by another instant since the clocks are set by other rules, as the history tells it. */
final class MovedDeadlines {

    private MovedDeadlines() {}

    static List<Change> between(PromiseLedger before, PromiseLedger after) {
        Stream<Change> decisions = after.statementsChangedSince(before).entrySet().stream()
                .map(moved -> moved(
                        moved.getKey(),
                        Objects.requireNonNull(
                                Objects.requireNonNull(before.statements().get(moved.getKey()))
                                        .deadline()),
                        Objects.requireNonNull(moved.getValue().deadline())));
        Stream<Change> materials = after.materialsChangedSince(before).entrySet().stream()
                .map(moved -> moved(
                        moved.getKey(),
                        Objects.requireNonNull(before.materials().get(moved.getKey()))
                                .deadline(),
                        moved.getValue().deadline()));
        return Stream.concat(decisions, materials).toList();
    }

    private static Change moved(UUID promise, Deadline before, Deadline after) {
        return Change.about(
                        promise,
                        Change.Kind.CORRECTED,
                        List.of(FieldValue.of("dueAt", before.at())),
                        List.of(FieldValue.of("dueAt", after.at())))
                .because("The clocks of " + after.zone() + " changed.");
    }
}
