package io.followthrough.platform.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WokenLoopTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final Optional<Duration> NOTHING_PLANNED = Optional.empty();

    private final Vertx vertx = Vertx.vertx();
    private final List<CompletableFuture<Optional<Duration>>> pieces = new CopyOnWriteArrayList<>();
    private final List<Context> contexts = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void works_when_it_starts_and_when_it_is_woken() {
        WokenLoop loop = started(FOR_EVER);
        end(0, NOTHING_PLANNED);

        loop.wake();

        awaitPieces(2);
    }

    @Test
    void works_again_when_the_next_piece_is_due_or_after_its_longest_sleep() {
        started(Duration.ofMillis(20));
        end(0, Optional.of(Duration.ZERO));
        end(1, Optional.of(FOR_EVER));
        end(2, NOTHING_PLANNED);

        awaitPieces(4);
    }

    @Test
    void wakes_while_it_works_make_it_work_once_more_and_never_twice_at_once() {
        WokenLoop loop = started(FOR_EVER);
        loop.wake();
        loop.wake();
        passTime();
        assertThat(pieces).hasSize(1);

        end(0, NOTHING_PLANNED);
        end(1, NOTHING_PLANNED);
        passTime();

        assertThat(pieces).hasSize(2);
    }

    @Test
    void what_fails_is_tried_again() {
        WokenLoop loop = started(Duration.ofMillis(20));
        pieces.get(0).completeExceptionally(new IllegalStateException("database away"));
        end(1, NOTHING_PLANNED);

        awaitPieces(3);
        loop.stop();
    }

    @Test
    void work_that_cannot_even_begin_is_tried_again() {
        List<String> tried = new CopyOnWriteArrayList<>();
        WokenLoop loop = new WokenLoop(vertx, "work", Duration.ofMillis(20), () -> {
            tried.add("tried");
            throw new IllegalStateException("no work");
        });
        loop.start();

        await().until(() -> tried.size() >= 2);
        loop.stop();
    }

    @Test
    void once_stopped_it_begins_nothing_more() {
        WokenLoop loop = started(Duration.ofMillis(1));

        loop.stop();
        loop.wake();
        end(0, Optional.of(Duration.ZERO));
        passTime();

        assertThat(pieces).hasSize(1);
    }

    @Test
    void every_piece_has_a_context_of_its_own_as_a_request_has() {
        WokenLoop loop = started(FOR_EVER);
        end(0, NOTHING_PLANNED);
        loop.wake();
        awaitPieces(2);

        assertThat(contexts)
                .doesNotHaveDuplicates()
                .allSatisfy(context ->
                        assertThat(VertxContext.isDuplicatedContext(context)).isTrue());
    }

    private WokenLoop started(Duration longestSleep) {
        WokenLoop loop = new WokenLoop(vertx, "work", longestSleep, this::begin);
        loop.start();
        awaitPieces(1);
        return loop;
    }

    private Uni<Optional<Duration>> begin() {
        CompletableFuture<Optional<Duration>> piece = new CompletableFuture<>();
        contexts.add(Vertx.currentContext());
        pieces.add(piece);
        return Uni.createFrom().completionStage(piece);
    }

    private void end(int piece, Optional<Duration> untilNext) {
        awaitPieces(piece + 1);
        pieces.get(piece).complete(untilNext);
    }

    private void awaitPieces(int count) {
        await().until(() -> pieces.size() >= count);
    }

    /** Longer than whatever would be begun at once. */
    private void passTime() {
        CompletableFuture<Void> over = new CompletableFuture<>();
        vertx.setTimer(100, timer -> over.complete(null));
        over.join();
    }
}
