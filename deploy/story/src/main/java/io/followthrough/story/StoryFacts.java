package io.followthrough.story;

import io.followthrough.story.Candidate.Round;
import io.followthrough.story.Candidate.Timeline;
import java.util.List;

/**
 * What the story brought about.
 *
 * @param panel the round whose follow-up fell due
 * @param call the round whose follow-up still waits
 * @param events what crossed Kafka, in order
 */
public record StoryFacts(String tenant, RoundFacts panel, RoundFacts call, List<CrossedEvent> events) {

    public StoryFacts {
        events = List.copyOf(events);
    }

    /**
     * One of the two rounds.
     *
     * @param timeline what is known of the employer's decision
     * @param before its plan when both interviews were reported and the panel's debrief was written
     * @param after its plan after the jump in time
     * @param messages what was drafted in the end
     */
    public record RoundFacts(Round round, Timeline timeline, Plan before, Plan after, List<Message> messages) {

        public RoundFacts {
            messages = List.copyOf(messages);
        }
    }
}
