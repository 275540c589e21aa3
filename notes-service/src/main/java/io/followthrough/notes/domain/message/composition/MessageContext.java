package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.lint.LintContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything around one message: what is known, what it is about, and whom it is for.
 *
 * @param interview that it is about, or null
 */
public record MessageContext(Known known, @Nullable KnownInterview interview, Recipient recipient) {

    /** How many notes are proposed to be made quotable. */
    private static final int MOST_PROPOSED = 3;

    /** Whoever, and whatever, is no longer known is nobody, and nothing, in particular. */
    public static MessageContext of(Known known, Message.Kind kind, Message.Subject subject) {
        UUID interviewId = subject.interviewId();
        KnownInterview round =
                interviewId == null ? null : known.round(interviewId).orElse(null);
        UUID person = subject.recipientId();
        return new MessageContext(
                known, round, person == null ? Recipient.NOBODY : recipient(known, kind, round, person));
    }

    public KnownOpportunity opportunity() {
        return known.opportunity();
    }

    /** Of that interview; empty when there are none. */
    public DebriefContent notes() {
        return interview == null ? DebriefContent.EMPTY : known.notes().of(interview.id());
    }

    /** The names of the others in that interview, whom a greeting must not name. */
    public List<String> othersInPanel() {
        return interview == null
                ? List.of()
                : interview.interviewers().stream()
                        .filter(one -> !one.id().equals(recipient.id()) && !one.hasNoName())
                        .map(Interviewer::name)
                        .toList();
    }

    /**
     * What the lint reads a message of this kind by.
     *
     * @param highlight that the candidate gave for it: meant to be said
     * @param id of the message itself, which is not compared with itself
     */
    public LintContext judging(Message.Kind kind, Message.Channel channel, @Nullable String highlight, UUID id) {
        return new LintContext(
                new LintContext.Form(
                        kind,
                        channel,
                        stage() != Stage.OPEN,
                        kind == Message.Kind.REFERENCE_BRIEF && highlight == null && stage().mayBeAskedAbout(),
                        known.sender().name()),
                new LintContext.Addressee(recipient.name(), recipient.greetingName(), othersInPanel()),
                new LintContext.Position(opportunity().employer(), opportunity().role()),
                notes(),
                known.notes()
                        .secrets()
                        .and(new LintContext.Secrets(List.of(), highlight == null ? List.of() : List.of(highlight))),
                compared(kind)
                        .filter(other -> !other.id().equals(id))
                        .map(other -> new LintContext.OtherNote(
                                other.id(), other.text().body()))
                        .toList());
    }

    /** How this hiring process stands for whom this message is for. */
    Stage stage() {
        return Stage.of(opportunity(), interview);
    }

    /** The bodies that were sent to the recipient, or to nobody in particular. */
    List<String> saidBefore() {
        return known.messages().stream()
                .filter(one -> one.sentAt() != null)
                .filter(one -> one.kind() == Message.Kind.FOLLOW_UP
                        || Objects.equals(one.subject().recipientId(), recipient.id()))
                .map(one -> one.text().body())
                .toList();
    }

    /** Private notes of that interview that the candidate might let this message quote; those on the recipient first. */
    public List<Observation> proposals() {
        Comparator<Observation> ownFirst = Comparator.comparing(one -> one.interviewerId() == null);
        return notes().observations().stream()
                .filter(one -> !one.mayBeQuoted() && isWorthQuoting(one.kind()))
                .filter(one ->
                        one.interviewerId() == null || one.interviewerId().equals(recipient.id()))
                .sorted(ownFirst)
                .limit(MOST_PROPOSED)
                .toList();
    }

    private static boolean isWorthQuoting(Observation.Kind kind) {
        return switch (kind) {
            case STOOD_OUT, UNSAID, FOLLOW_UP_QUESTION -> true;
            case CONCERN, PERSONAL_INTEREST, DOCUMENT_GIVEN, TO_MENTION -> false;
        };
    }

    /** Thank-yous with those to the rest of the panel, follow-ups with those that went out before. */
    private Stream<Message> compared(Message.Kind kind) {
        Stream<Message> alike = known.messages().stream().filter(one -> one.kind() == kind);
        return switch (kind) {
            case THANK_YOU ->
                alike.filter(one -> interview != null
                        && interview.id().equals(one.subject().interviewId())
                        && one.state() != Message.State.WITHDRAWN
                        && !Objects.equals(one.subject().recipientId(), recipient.id()));
            case FOLLOW_UP -> alike.filter(one -> one.sentAt() != null);
            case REFERRER_THANKS, REFERENCE_BRIEF, CONNECT -> Stream.empty();
        };
    }

    private static Recipient recipient(Known known, Message.Kind kind, @Nullable KnownInterview round, UUID person) {
        return switch (kind) {
            case THANK_YOU, CONNECT, FOLLOW_UP -> round == null ? Recipient.NOBODY : Recipient.inPanel(round, person);
            case REFERRER_THANKS ->
                Optional.ofNullable(known.opportunity().details().referrer())
                        .filter(referrer -> referrer.id().equals(person))
                        .map(referrer -> Recipient.outside(referrer.id(), referrer.name(), referrer.greetingName()))
                        .orElse(Recipient.NOBODY);
            case REFERENCE_BRIEF ->
                known.references().stream()
                        .filter(one -> one.id().equals(person))
                        .map(one -> Recipient.outside(one.id(), one.name(), one.greetingName()))
                        .findFirst()
                        .orElse(Recipient.NOBODY);
        };
    }
}
