package io.followthrough.story;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A candidate who uses the three services. */
public final class Candidate {

    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

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

    /** Writes the debrief, once notes-service knows the interview. */
    public void writeDebrief(Round round, Map<String, Object> debrief) {
        String path = "/v1/debriefs/" + round.interviewId();
        Expectation.that("notes-service knows the " + round.occasion().title(), KNOWN_WITHIN)
                .awaitFirst(() -> rest.get(stage.notes(), path).asIf(Rest.OK, Map.class));
        rest.put(stage.notes(), path, debrief).as(Map.class, Rest.OK);
    }

    /** The plan of a round, once it is like this. */
    public Plan awaitPlan(String what, Round round, Predicate<Plan> like) {
        return Expectation.that(what, KNOWN_WITHIN).awaitFirst(() -> {
            Plan plan = rest.get(stage.reminders(), "/v1/plans/" + round.interviewId())
                    .asIf(Rest.OK, Plan.class);
            return plan != null && like.test(plan) ? plan : null;
        });
    }

    /** The messages of a round's opportunity, once there are some. */
    public List<Message> awaitMessages(String what, Round round) {
        return Expectation.that(what, KNOWN_WITHIN).awaitFirst(() -> {
            List<Message> messages = messages(round);
            return messages.isEmpty() ? null : messages;
        });
    }

    /** The messages of a round's opportunity. */
    public List<Message> messages(Round round) {
        return rest.get(stage.notes(), "/v1/messages?opportunityId=" + round.opportunityId())
                .as(Message.Messages.class, Rest.OK)
                .items();
    }
}
