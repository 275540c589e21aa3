package io.followthrough.story;

import io.followthrough.story.Plan.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the services answer to who comes back in the weeks after an interview. */
public final class Answers {

    private Answers() {}

    /**
     * Who of a round has been thanked.
     *
     * @param sent how many of them
     * @param owed how many there are
     */
    public record ThankYous(int sent, int owed, List<Thanks> thankYous) {

        public ThankYous {
            thankYous = List.copyOf(thankYous);
        }
    }

    /**
     * One of those who were met.
     *
     * @param tier how soon: {@code IDEAL}, {@code ON_TIME}, {@code GRACE} or {@code LATE}; null when nothing was sent
     */
    public record Thanks(String name, @Nullable String tier) {}

    /**
     * A promise of one side to the other.
     *
     * @param promisor {@code EMPLOYER} or {@code CANDIDATE}
     * @param state {@code PROMISED}, {@code KEPT} or {@code BROKEN}
     */
    public record Promise(String promisor, @Nullable String about, LocalDate promisedFor, String state) {}

    /**
     * Whether an employer may be contacted.
     *
     * @param state {@code WAIT}, {@code GO}, {@code OVERDUE} or {@code STOP}
     */
    public record Verdict(String state, List<Reason> trace) {

        public Verdict {
            trace = List.copyOf(trace);
        }
    }

    /**
     * Something written down after an interview and found again.
     *
     * @param kind {@code LESSON}, or what else it was noted as
     */
    public record Lesson(String kind, String text) {}

    /** A page of promises. */
    record Promises(List<Promise> items) {}

    /** A page of what a search has found. */
    record Lessons(List<Lesson> items) {}
}
