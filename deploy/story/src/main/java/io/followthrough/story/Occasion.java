package io.followthrough.story;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * An interview of the story, and what is reported when it is over.
 *
 * @param kind as the API names it: {@code PANEL}
 */
public record Occasion(Position position, String kind, Period period, List<String> interviewers, Report report) {

    public Occasion {
        interviewers = List.copyOf(interviewers);
    }

    /** What the candidate applied for. */
    public record Position(String employer, String role) {}

    /** From when to when, both in the interview's zone. */
    public record Period(ZonedDateTime startsAt, ZonedDateTime endsAt) {}

    /**
     * What is reported.
     *
     * @param inWords for people
     * @param body for the API
     */
    public record Report(String inWords, Map<String, Object> body) {

        public Report {
            body = Map.copyOf(body);
        }
    }

    /** {@code PANEL interview at Nordlicht Energie}. */
    String title() {
        return kind + " interview at " + position.employer();
    }
}
