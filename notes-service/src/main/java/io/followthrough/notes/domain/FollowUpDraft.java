package io.followthrough.notes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a follow-up (R30): it asks for the status, recalls what was promised and adds something that was
 * discussed. Nothing is invented: what the notes do not hold is named as missing.
 *
 * @param recipient whom it is addressed to, or null when nobody was met
 * @param discussed in the candidate's own words, or null when the notes hold nothing specific
 */
public record FollowUpDraft(
        KnownOpportunity opportunity,
        LocalDate interviewDate,
        @Nullable LocalDate decisionDate,
        @Nullable Interviewer recipient,
        @Nullable String discussed) {

    private static final Finding NOTHING_SPECIFIC = new Finding(
            "R13",
            Finding.Severity.WARNING,
            "The notes hold nothing specific from this interview: add something that was discussed.",
            null);

    public static FollowUpDraft compose(KnownOpportunity opportunity, KnownInterview interview, Debrief debrief) {
        return new FollowUpDraft(
                opportunity,
                interview.endsAt().atZone(interview.zone()).toLocalDate(),
                opportunity.decisionDate(),
                interview.host().orElse(null),
                somethingDiscussed(debrief.content()).orElse(null));
    }

    /** The draft as a message, once a template has made its text. */
    public Message toMessage(Request request, UUID id, String body, Instant now) {
        return new Message(
                id,
                0,
                opportunity.candidateId(),
                new Message.Subject(opportunity.id(), request.interviewId(), recipient == null ? null : recipient.id()),
                Message.Kind.FOLLOW_UP,
                request.channel(),
                Message.State.DRAFT,
                body,
                discussed == null ? List.of(NOTHING_SPECIFIC) : List.of(),
                request.reminderId(),
                now);
    }

    /** The reminder that asks for a draft. */
    public record Request(UUID reminderId, UUID interviewId, UUID opportunityId, Message.Channel channel) {}

    private static Optional<String> somethingDiscussed(DebriefContent content) {
        Stream<String> stoodOut = texts(content, observation -> observation.kind() == Observation.Kind.STOOD_OUT);
        Stream<String> asked = content.questions().stream()
                .map(question -> question.theme() == null ? question.asked() : question.theme());
        Stream<String> open = texts(content, observation -> observation.kind() == Observation.Kind.FOLLOW_UP_QUESTION);
        return Stream.of(stoodOut, asked, open).flatMap(one -> one).findFirst();
    }

    private static Stream<String> texts(DebriefContent content, Predicate<Observation> which) {
        return content.observations().stream().filter(which).map(Observation::text);
    }
}
