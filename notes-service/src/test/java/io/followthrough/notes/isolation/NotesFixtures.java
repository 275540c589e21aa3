package io.followthrough.notes.isolation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.reminders.About;
import io.followthrough.contracts.reminders.AboutType;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.matrix.Fixtures;
import io.followthrough.testkit.matrix.JsonField;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A candidate with a completed round and a drafted follow-up, as the other services' events make them. */
final class NotesFixtures {

    private static final Instant ENDED = Instant.parse("2026-01-05T11:00:00Z");
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(90);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final URI api;

    NotesFixtures(URI api) {
        this.api = api;
    }

    private record Round(String candidate, UUID opportunity, UUID interview) {

        static Round another() {
            return new Round("cand-" + UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        }

        String employer() {
            return "Employer of " + candidate;
        }
    }

    List<Map<String, String>> make(int count) {
        List<Round> rounds = Stream.generate(Round::another).limit(count).toList();
        try (EventSender sender = new EventSender(Fixtures.TENANT)) {
            rounds.forEach(round -> sendRound(sender, round));
            rounds.forEach(this::awaitDebrief);
            rounds.forEach(round -> sendReminders(sender, round));
            return rounds.stream().map(this::drafted).toList();
        }
    }

    private static void sendRound(EventSender sender, Round round) {
        sender.send(
                Topic.INTERVIEWS,
                new OpportunityOpened(
                        round.opportunity(),
                        round.candidate(),
                        OpeningOccasion.OPENED,
                        round.employer(),
                        "Data engineer",
                        null,
                        null,
                        null,
                        ENDED.minus(Duration.ofDays(7))));
        sender.send(Topic.INTERVIEWS, completed(round));
    }

    /** One draft that stands, and one whose reminder was dismissed. */
    private static void sendReminders(EventSender sender, Round round) {
        UUID dismissed = UUID.randomUUID();
        sender.send(Topic.REMINDERS, due(round, UUID.randomUUID()));
        sender.send(Topic.REMINDERS, due(round, dismissed));
        sender.send(
                Topic.REMINDERS,
                new ReminderDismissed(
                        dismissed,
                        ReminderKind.FOLLOW_UP,
                        new About(AboutType.OPPORTUNITY, round.opportunity()),
                        round.opportunity(),
                        round.interview(),
                        round.candidate(),
                        ENDED));
    }

    private static FollowUpDue due(Round round, UUID reminder) {
        return new FollowUpDue(
                reminder,
                round.interview(),
                round.opportunity(),
                round.candidate(),
                1,
                FollowUpChannel.EMAIL,
                1,
                ENDED,
                ENDED,
                ENDED.plus(Duration.ofDays(1)),
                null,
                null);
    }

    private static InterviewCompleted completed(Round round) {
        return new InterviewCompleted(
                round.interview(),
                round.opportunity(),
                round.candidate(),
                InterviewKind.PANEL,
                ENDED.minus(Duration.ofHours(1)),
                ENDED,
                "Europe/Berlin",
                List.of(new Attendee(UUID.randomUUID(), "Amara Okafor", null, true)),
                null,
                null,
                List.of(),
                false,
                ENDED.plus(Duration.ofMinutes(5)));
    }

    private void awaitDebrief(Round round) {
        await().atMost(KNOWN_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .until(() -> asService("/v1/debriefs/" + round.interview()).statusCode() == 200);
    }

    private Map<String, String> drafted(Round round) {
        String withdrawn = await().atMost(KNOWN_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .until(() -> message(round, "WITHDRAWN"), Objects::nonNull);
        return Map.of(
                Fixtures.CANDIDATE,
                round.candidate(),
                Fixtures.SECRET,
                round.employer(),
                "opportunity",
                round.opportunity().toString(),
                "interview",
                round.interview().toString(),
                "message",
                Objects.requireNonNull(message(round, "DRAFT")),
                "withdrawn",
                withdrawn);
    }

    private @Nullable String message(Round round, String state) {
        return JsonField.at(
                "/items/0/id",
                asService("/v1/messages?opportunityId=" + round.opportunity() + "&state=" + state)
                        .asString());
    }

    private Response asService(String path) {
        return given().auth().oauth2(Tokens.service(Fixtures.TENANT)).get(api.resolve(path));
    }
}
