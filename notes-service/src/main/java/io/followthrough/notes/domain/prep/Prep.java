package io.followthrough.notes.domain.prep;

import io.followthrough.notes.domain.debrief.LineOfInterview;
import io.followthrough.notes.domain.hiring.KnownInterview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to take into the next round or contact.
 *
 * @param nextRound the next one scheduled, or null
 * @param askFirst while the timeline is unknown, the two questions of R1
 * @param concerns what the employer doubts, to be answered (R7)
 * @param interests of the people to be met or written to next (R7)
 * @param documents handed over, to whom and in which round (R7)
 * @param unsaid points left unsaid (R6)
 * @param followUpQuestions not asked yet (R6)
 * @param hardQuestions met before, with the answers given; this opportunity's first (R6, R8)
 */
public record Prep(
        @Nullable KnownInterview nextRound,
        List<AskFirst> askFirst,
        List<LineOfInterview> concerns,
        List<NotedOfPerson> interests,
        List<NotedOfPerson> documents,
        List<LineOfInterview> unsaid,
        List<LineOfInterview> followUpQuestions,
        List<LineOfInterview> hardQuestions) {

    /** A question of R1. */
    public enum AskFirst {
        HIRING_TIMELINE("By when will you decide, and how will I hear from you?"),
        EXTRA_MATERIALS("Is there anything else you would like to see from me, such as references or work samples?");

        private final String text;

        AskFirst(String text) {
            this.text = text;
        }

        /** In words that can be said as they are. */
        public String text() {
            return text;
        }
    }

    /** @param person whom it is about, or null when the notes do not say */
    public record NotedOfPerson(
            LineOfInterview line, @Nullable String person) {}

    public Prep {
        askFirst = List.copyOf(askFirst);
        concerns = List.copyOf(concerns);
        interests = List.copyOf(interests);
        documents = List.copyOf(documents);
        unsaid = List.copyOf(unsaid);
        followUpQuestions = List.copyOf(followUpQuestions);
        hardQuestions = List.copyOf(hardQuestions);
    }
}
