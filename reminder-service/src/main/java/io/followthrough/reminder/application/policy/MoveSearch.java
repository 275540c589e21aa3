package io.followthrough.reminder.application.policy;

import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.reminder.domain.policy.PolicyMove;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a page of moves, candidate by candidate; looks at so many candidates and no more. */
final class MoveSearch {

    static final int CANDIDATES_AT_A_TIME = 50;
    private static final int MOST_CANDIDATES = 500;

    /** Comes after every key of a candidate. */
    private static final String PAST_ALL_KEYS = "~";

    /** How far the search has come: at a candidate, after a key. */
    record Position(String candidateId, String key) {

        static Position of(@Nullable String text) {
            int line = text == null ? 0 : text.lastIndexOf('\n');
            return text == null
                    ? new Position("", "")
                    : new Position(text.substring(0, line), text.substring(line + 1));
        }

        @Override
        public String toString() {
            return candidateId + '\n' + key;
        }
    }

    private record Found(PolicyMove move, Position position) {}

    private final PageRequest page;
    private final List<Found> found = new ArrayList<>();
    private Position position;
    private int examined;

    MoveSearch(PageRequest page) {
        this.page = page;
        this.position = Position.of(page.after());
    }

    /** The candidate to go on with; it may have moves that were not told yet. */
    String from() {
        return position.candidateId();
    }

    void add(String candidateId, List<PolicyMove> moves) {
        String after = candidateId.equals(position.candidateId()) ? position.key() : "";
        moves.stream()
                .map(move ->
                        new Found(move, new Position(candidateId, move.key().toString())))
                .filter(one -> one.position().key().compareTo(after) > 0)
                .forEach(found::add);
        position = new Position(candidateId, PAST_ALL_KEYS);
        examined++;
    }

    /** @param candidates how many there were from {@link #from()} on, of those asked for */
    boolean isOver(int candidates) {
        return found.size() >= page.rows() || examined >= MOST_CANDIDATES || candidates < CANDIDATES_AT_A_TIME;
    }

    /** The page; short, or even empty, with a next one, where many candidates have few moves. */
    Slice<PolicyMove> slice(int candidates) {
        Slice<Found> slice = page.slice(found, one -> one.position().toString());
        boolean more = slice.last() == null && candidates == CANDIDATES_AT_A_TIME;
        return new Slice<>(slice.items().stream().map(Found::move).toList(), more ? position.toString() : slice.last());
    }
}
