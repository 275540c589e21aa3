package io.followthrough.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** The story of one candidate, told for many: what differs is how soon each thanked, debriefed and followed up. */
final class Population {

    private static final String INTERVIEWS = "followthrough.interviews.v1";
    private static final String NOTES = "followthrough.notes.v1";
    private static final String REMINDERS = "followthrough.reminders.v1";
    private static final Instant INTERVIEW_ENDS = Instant.parse("2026-11-05T14:00:00Z");
    private static final Instant WINDOW_OPENS = Instant.parse("2026-11-09T00:00:00Z");
    private static final Instant WINDOW_CLOSES = Instant.parse("2026-11-11T00:00:00Z");

    private final String tenant;
    private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    private int people;

    Population(String tenant) {
        this.tenant = tenant;
    }

    List<ProducerRecord<byte[], byte[]>> records() {
        return List.copyOf(records);
    }

    /** The same, as they are read. */
    List<ReceivedEvent> received() {
        return records.stream()
                .map(sent -> new ConsumerRecord<>(
                        sent.topic(),
                        0,
                        0,
                        0,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        sent.key(),
                        sent.value(),
                        sent.headers(),
                        Optional.empty()))
                .map(ReceivedEvent::of)
                .toList();
    }

    /**
     * Candidates who had one round with one interviewer.
     *
     * @param thankedAfter how long after the end; null: never
     * @param advanced how many of them went on
     */
    void join(int count, @Nullable Duration thankedAfter, int advanced) {
        for (int one = 0; one < count; one++) {
            tell("secret-candidate-" + people++, thankedAfter, one < advanced);
        }
    }

    private void tell(String candidate, @Nullable Duration thankedAfter, boolean advanced) {
        String opportunity = UUID.randomUUID().toString();
        String interview = UUID.randomUUID().toString();
        String interviewer = UUID.randomUUID().toString();
        add(
                INTERVIEWS,
                "OpportunityOpened",
                opportunity,
                INTERVIEW_ENDS,
                candidate,
                Map.of("opportunityId", opportunity));
        add(
                INTERVIEWS,
                "InterviewCompleted",
                interview,
                INTERVIEW_ENDS,
                candidate,
                Map.of(
                        "interviewId",
                        interview,
                        "opportunityId",
                        opportunity,
                        "endsAt",
                        INTERVIEW_ENDS.toString(),
                        "interviewers",
                        List.of(Map.of("id", interviewer, "name", "Secret Name", "met", true))));
        if (thankedAfter != null) {
            thank(candidate, opportunity, interview, interviewer, thankedAfter);
        }
        followUp(candidate, opportunity, interview, advanced);
        add(
                INTERVIEWS,
                "InterviewOutcomeRecorded",
                interview,
                INTERVIEW_ENDS.plus(Duration.ofDays(9)),
                candidate,
                Map.of(
                        "interviewId", interview,
                        "opportunityId", opportunity,
                        "outcome", advanced ? "ADVANCED" : "REJECTED"));
    }

    private void thank(String candidate, String opportunity, String interview, String interviewer, Duration after) {
        Instant sentAt = INTERVIEW_ENDS.plus(after);
        String message = UUID.randomUUID().toString();
        add(
                NOTES,
                "MessageSent",
                message,
                sentAt,
                candidate,
                Map.of(
                        "messageId",
                        message,
                        "kind",
                        "THANK_YOU",
                        "opportunityId",
                        opportunity,
                        "interviewId",
                        interview,
                        "recipientId",
                        interviewer,
                        "tier",
                        tier(after),
                        "sentAt",
                        sentAt.toString()));
        add(
                NOTES,
                "DebriefRecorded",
                interview,
                sentAt,
                candidate,
                Map.of("interviewId", interview, "freshness", after.toHours() <= 24 ? "FRESH" : "AGEING"));
    }

    /** Those who advance were reminded in time and followed up inside the window; the others neither. */
    private void followUp(String candidate, String opportunity, String interview, boolean inside) {
        Map<String, Object> round = Map.of("opportunityId", opportunity, "interviewId", interview, "ordinal", 1);
        Instant remindAt = inside ? WINDOW_OPENS : WINDOW_OPENS.minus(Duration.ofMinutes(12));
        Map<String, @Nullable Object> due = new HashMap<>(round);
        due.put("opensAt", WINDOW_OPENS.toString());
        due.put("dueAt", WINDOW_CLOSES.toString());
        due.put("remindAt", remindAt.toString());
        due.put("lateBy", inside ? null : "PT12M");
        due.put("reportedLateBy", inside ? null : "PT9M30S");
        Instant sentAt = WINDOW_OPENS.plus(inside ? Duration.ofHours(12) : Duration.ofHours(-12));
        add(REMINDERS, "FollowUpDue", UUID.randomUUID().toString(), WINDOW_OPENS, candidate, due);
        add(
                REMINDERS,
                "FollowUpLogged",
                UUID.randomUUID().toString(),
                sentAt,
                candidate,
                merged(
                        round,
                        Map.of("sentAt", sentAt.toString(), "breaches", inside ? List.of() : List.of("WEEKEND"))));
    }

    private static Map<String, Object> merged(Map<String, Object> some, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private void add(
            String topic,
            String type,
            String subject,
            Instant at,
            String candidate,
            Map<String, ? extends @Nullable Object> fields) {
        SampleEvent event = SampleEvent.of(type, tenant, subject, at).with("candidateId", candidate);
        for (Map.Entry<String, ? extends @Nullable Object> field : fields.entrySet()) {
            event = event.with(field.getKey(), field.getValue());
        }
        records.add(event.in(topic));
    }

    private static String tier(Duration after) {
        if (after.compareTo(Duration.ofHours(3)) <= 0) {
            return "IDEAL";
        }
        return after.compareTo(Duration.ofHours(24)) <= 0 ? "ON_TIME" : "GRACE";
    }
}
