package io.followthrough.story;

import io.followthrough.story.Answers.Lesson;
import io.followthrough.story.Answers.Lessons;
import io.followthrough.story.Answers.Promise;
import io.followthrough.story.Answers.Promises;
import io.followthrough.story.Answers.ThankYous;
import io.followthrough.story.Answers.Verdict;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate who uses the three services. */
public final class Candidate {

    private final String id;
    private final Rest rest;

    Candidate(Stage stage, String tenant, String id) {
        this.id = id;
        this.rest = Rest.with(stage.address(), stage.tokens().token(tenant, id, "candidate"));
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

    private record Person(UUID id, String name) {}

    private record Interview(List<Person> interviewers) {}

    private record Materials(List<Created> items) {}

    /** Opens the opportunity and schedules its interview. */
    public Round schedule(Occasion occasion) {
        Map<String, Object> opportunity = Map.of(
                "candidateId", id,
                "employer", occasion.position().employer(),
                "role", occasion.position().role());
        Created opened = rest.post("/v1/opportunities", opportunity).as(Created.class, Rest.CREATED);
        Created scheduled = rest.post("/v1/opportunities/" + opened.id() + "/interviews", interview(occasion))
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
        rest.post(path, round.occasion().report().body()).as(Created.class, Rest.OK);
    }

    /** When the employer decides, as far as is known (R1). */
    public Timeline timeline(Round round) {
        return rest.get("/v1/opportunities/" + round.opportunityId())
                .as(Opportunity.class, Rest.OK)
                .timeline();
    }

    /** Writes the debrief. */
    public void writeDebrief(Round round, Map<String, Object> debrief) {
        rest.put("/v1/debriefs/" + round.interviewId(), debrief).as(Map.class, Rest.OK);
    }

    /** The plan of a round. */
    public Plan plan(Round round) {
        return rest.get("/v1/plans/" + round.interviewId()).as(Plan.class, Rest.OK);
    }

    /** The next answers come from services that know this event. */
    public void hasHeardOf(CrossedEvent event) {
        rest.knows(event);
    }

    /** The messages of a round's opportunity. */
    public List<Message> messages(Round round) {
        return rest.get("/v1/messages?opportunityId=" + round.opportunityId())
                .as(Message.Messages.class, Rest.OK)
                .items();
    }

    /** Writes a thank-you to everybody met in a round, and says when each was sent, in the order of the occasion. */
    public void thank(Round round, List<ZonedDateTime> sentAt) {
        List<Person> met = rest.get("/v1/interviews/" + round.interviewId())
                .as(Interview.class, Rest.OK)
                .interviewers();
        Iterator<ZonedDateTime> moments = sentAt.iterator();
        for (Person person : met) {
            Map<String, Object> thankYou = Map.of(
                    "kind", "THANK_YOU",
                    "opportunityId", round.opportunityId(),
                    "interviewId", round.interviewId(),
                    "recipientId", person.id(),
                    "channel", "EMAIL");
            Created drafted = rest.post("/v1/messages", thankYou).as(Created.class, Rest.CREATED);
            sent(drafted.id(), Map.of("sentAt", moments.next().toInstant().toString()));
        }
    }

    /** Says that a message was sent, just now. */
    public void send(Message message) {
        sent(message.id(), Map.of());
    }

    private void sent(UUID message, Map<String, Object> when) {
        rest.post("/v1/messages/" + message + "/sent", when).as(Map.class, Rest.OK);
    }

    /** Who of a round has been thanked, and how soon (R9, R10). */
    public ThankYous thankYous(Round round) {
        return rest.get("/v1/thank-yous/" + round.interviewId()).as(ThankYous.class, Rest.OK);
    }

    /** Says that everything promised to an employer was sent. */
    public void keepPromises(Round round) {
        rest.get("/v1/opportunities/" + round.opportunityId() + "/materials")
                .as(Materials.class, Rest.OK)
                .items()
                .forEach(material -> rest.post("/v1/materials/" + material.id() + "/sent", Map.of())
                        .as(Map.class, Rest.OK));
    }

    /** What both sides promised each other in a round's opportunity. */
    public List<Promise> promises(Round round) {
        return rest.get("/v1/promises?opportunityId=" + round.opportunityId())
                .as(Promises.class, Rest.OK)
                .items();
    }

    /** Whether the employer may be contacted (R31). */
    public Verdict verdict(Round round) {
        return rest.get("/v1/verdicts/" + round.opportunityId()).as(Verdict.class, Rest.OK);
    }

    /** Plans the second and last follow-up (R28). */
    public Plan.Reminder planSecondFollowUp(Round round, String reason) {
        return rest.post(
                        "/v1/follow-up-plans",
                        Map.of("opportunityId", round.opportunityId().toString(), "reason", reason))
                .as(Plan.Reminder.class, Rest.CREATED);
    }

    /** Records how an opportunity ended. */
    public void recordOutcome(Round round, String outcome) {
        rest.put("/v1/opportunities/" + round.opportunityId() + "/outcome", Map.of("outcome", outcome))
                .as(Map.class, Rest.OK);
    }

    /** What the candidate has learned about something, from any interview. */
    public List<Lesson> lessons(String word) {
        return rest.get("/v1/lessons?q=" + word).as(Lessons.class, Rest.OK).items();
    }
}
