package io.followthrough.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate who uses the three services. */
public final class Candidate {

    private final Stage stage;
    private final String id;
    private final Rest rest;

    Candidate(Stage stage, String tenant, String id) {
        this.stage = stage;
        this.id = id;
        this.rest = Rest.with(stage.tokens().token(tenant, id, "candidate"));
    }

    /** A round of this candidate. */
    public record Round(Occasion occasion, UUID opportunityId, UUID interviewId) {}

    /** When an employer decides: {@code KNOWN} or {@code TIMELINE_UNKNOWN}. */
    public record Timeline(
            String state,
            @Nullable LocalDate decisionDate,
            @Nullable String statedAs) {}

    private record Opportunity(Timeline timeline) {}

    private record Created(UUID id) {}

    /** Opens the opportunity and schedules its interview. */
    public Round schedule(Occasion occasion) {
        Map<String, Object> opportunity = Map.of(
                "candidateId", id,
                "employer", occasion.position().employer(),
                "role", occasion.position().role());
        Created opened =
                rest.post(stage.interviews(), "/v1/opportunities", opportunity).as(Created.class, Rest.CREATED);
        Created scheduled = rest.post(
                        stage.interviews(), "/v1/opportunities/" + opened.id() + "/interviews", interview(occasion))
                .as(Created.class, Rest.CREATED);
        return new Round(occasion, opened.id(), scheduled.id());
    }

    private static Map<String, Object> interview(Occasion occasion) {
        Occasion.Period period = occasion.period();
        return Map.of(
                "kind", occasion.kind(),
                "startsAt", period.startsAt().toInstant().toString(),
                "endsAt", period.endsAt().toInstant().toString(),
                "timeZone", period.endsAt().getZone().getId(),
                "interviewers",
                        occasion.interviewers().stream()
                                .map(name -> Map.of("name", name))
                                .toList());
    }

    /** Reports that the interview is over. */
    public void complete(Round round) {
        String path = "/v1/interviews/" + round.interviewId() + "/completion";
        rest.post(stage.interviews(), path, round.occasion().report().body()).as(Created.class, Rest.OK);
    }

    /** When the employer decides, as far as is known (R1). */
    public Timeline timeline(Round round) {
        return rest.get(stage.interviews(), "/v1/opportunities/" + round.opportunityId())
                .as(Opportunity.class, Rest.OK)
                .timeline();
    }

    /** Writes the debrief. */
    public void writeDebrief(Round round, Map<String, Object> debrief) {
        rest.put(stage.notes(), "/v1/debriefs/" + round.interviewId(), debrief).as(Map.class, Rest.OK);
    }

    /** The plan of a round. */
    public Plan plan(Round round) {
        return rest.get(stage.reminders(), "/v1/plans/" + round.interviewId()).as(Plan.class, Rest.OK);
    }

    /** The next answers come from services that know this event. */
    public void hasHeardOf(CrossedEvent event) {
        rest.knows(event);
    }

    /** The messages of a round's opportunity. */
    public List<Message> messages(Round round) {
        return rest.get(stage.notes(), "/v1/messages?opportunityId=" + round.opportunityId())
                .as(Message.Messages.class, Rest.OK)
                .items();
    }
}
