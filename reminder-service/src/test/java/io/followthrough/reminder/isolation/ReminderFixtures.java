package io.followthrough.reminder.isolation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.matrix.Fixtures;
import io.followthrough.testkit.matrix.JsonField;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A candidate with the plan of a completed given, as interview-service's events make it. */
final class ReminderFixtures {

    private static final Instant ENDED = Instant.parse("2026-01-05T11:00:00Z");
    private static final String FOLLOWED_UP = "2026-01-12T10:00:00Z";
    private static final Duration PLANNED_WITHIN = Duration.ofSeconds(90);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final URI api;

    ReminderFixtures(URI api) {
        this.api = api;
    }

    private record Given(String candidate, UUID opportunity, UUID interview) {

        static Given another() {
            return new Given("cand-" + UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        }

        /** Whom the candidate owes thanks: the plan names them. */
        String interviewer() {
            return "Interviewer of " + candidate;
        }
    }

    List<Map<String, String>> make(int count) {
        List<Given> all = Stream.generate(Given::another).limit(count).toList();
        try (EventSender sender = new EventSender(Fixtures.TENANT)) {
            all.forEach(given -> send(sender, given));
        }
        return all.stream().map(this::planned).toList();
    }

    private static void send(EventSender sender, Given given) {
        sender.send(
                Topic.INTERVIEWS,
                new OpportunityOpened(
                        given.opportunity(),
                        given.candidate(),
                        OpeningOccasion.OPENED,
                        "Northwind",
                        "Data engineer",
                        null,
                        null,
                        null,
                        ENDED.minus(Duration.ofDays(7))));
        sender.send(
                Topic.INTERVIEWS,
                new InterviewCompleted(
                        given.interview(),
                        given.opportunity(),
                        given.candidate(),
                        InterviewKind.PANEL,
                        ENDED.minus(Duration.ofHours(1)),
                        ENDED,
                        "Europe/Berlin",
                        List.of(new Attendee(UUID.randomUUID(), given.interviewer(), null, true)),
                        null,
                        null,
                        List.of(),
                        false,
                        ENDED.plus(Duration.ofMinutes(5))));
    }

    private Map<String, String> planned(Given given) {
        String reminder = await().atMost(PLANNED_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .until(() -> reminder(given), Objects::nonNull);
        return Map.of(
                Fixtures.CANDIDATE,
                given.candidate(),
                Fixtures.SECRET,
                given.interviewer(),
                "opportunity",
                given.opportunity().toString(),
                "interview",
                given.interview().toString(),
                "reminder",
                reminder,
                "followUp",
                followUp(given));
    }

    private String followUp(Given given) {
        return JsonField.id(given().auth()
                .oauth2(Tokens.service(Fixtures.TENANT))
                .contentType(ContentType.JSON)
                .body(Map.of("opportunityId", given.opportunity(), "channel", "EMAIL", "sentAt", FOLLOWED_UP))
                .post(api.resolve("/v1/follow-ups"))
                .then()
                .statusCode(201)
                .extract()
                .asString());
    }

    /** The first of the given's plan, once it is made. */
    private @Nullable String reminder(Given given) {
        return JsonField.at(
                "/reminders/0/id",
                given().auth()
                        .oauth2(Tokens.service(Fixtures.TENANT))
                        .get(api.resolve("/v1/plans/" + given.interview()))
                        .asString());
    }
}
