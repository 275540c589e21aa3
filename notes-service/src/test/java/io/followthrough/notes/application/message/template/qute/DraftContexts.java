package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.composition.Recipient;
import io.followthrough.notes.domain.message.composition.Sender;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.notes.domain.message.lint.LintContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settings of drafts at Northwind, and what the lint says of them. */
final class DraftContexts {

    static final List<String> NAMES = List.of(
            "Lin Chen",
            "Amara Okafor",
            "Dr. José Álvarez",
            "Anna van der Berg",
            "Seán O'Brien",
            "Jean-Luc Moreau",
            "John Smith",
            "John Doe",
            "田中 太郎");

    /** Who signs. */
    static final Sender LEA = new Sender("Lea Novak", List.of());

    private DraftContexts() {}

    static List<Finding> findings(Message.Kind kind, MessageContext context, String text) {
        return Lint.of(
                text,
                new LintContext(
                        kind,
                        new LintContext.Addressee(context.recipient().name(), context.othersInPanel()),
                        new LintContext.Position("Northwind", "Data engineer"),
                        context.notes(),
                        List.of()));
    }

    static DebriefContent rich() {
        List<Observation> observations = Stream.of(
                        new Observation(Observation.Kind.STOOD_OUT, "The move to event sourcing.", null),
                        new Observation(Observation.Kind.UNSAID, "I have led such a move", null),
                        new Observation(Observation.Kind.CONCERN, "Little experience with juniors", null),
                        new Observation(Observation.Kind.FOLLOW_UP_QUESTION, "Who is on call", null),
                        new Observation(Observation.Kind.FOLLOW_UP_QUESTION, "How large is the team?", null))
                .toList();
        return new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), List.of(), observations);
    }

    static MessageContext context(List<String> panel, int seat, DebriefContent notes, @Nullable LocalDate decision) {
        KnownOpportunity opportunity = KnownOpportunity.opened(
                        UUID.randomUUID(),
                        "cand-1",
                        new KnownOpportunity.Details("Northwind", "Data engineer", null, null))
                .withDecisionDate(decision);
        List<Interviewer> people = panel.stream()
                .map(name -> new Interviewer(UUID.randomUUID(), name, null, true))
                .toList();
        KnownInterview interview = new KnownInterview(
                UUID.randomUUID(),
                opportunity.id(),
                "cand-1",
                KnownInterview.State.COMPLETED,
                Instant.parse("2026-11-06T13:00:00Z"),
                Instant.parse("2026-11-06T14:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                people);
        return new MessageContext(
                opportunity,
                interview,
                notes,
                Recipient.inPanel(interview, people.get(seat).id()));
    }
}
