package io.followthrough.timing.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened between an employer and a candidate beside responses, as far as promises depend on it (R2, R24). It keeps
 * a promise, but is no reason to wait for another date.
 *
 * @param invitedAt when rounds were planned: the employer had to ask for them
 * @param concludedAt when an outcome was first recorded that is an answer, even if the opportunity is open again since
 * @param closedAt since when the opportunity has been closed; null while it is open
 * @param replaced the dates by which it once said it would decide, and which it may have let pass
 * @param invitations in which rounds the invitations lie, as far as that was kept: a round that is taken back takes its own
 *     along
 */
public record Dealings(
        List<Instant> invitedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant closedAt,
        List<ReplacedDate> replaced,
        List<Invitation> invitations) {

    /** None. */
    public static final Dealings NONE = new Dealings(List.of(), null, null, List.of(), List.of());

    /** Facts that were stored before replaced dates, or the rounds of invitations, were kept have none. */
    public Dealings {
        invitedAt = invitedAt.stream().sorted().distinct().toList();
        replaced = List.copyOf(Objects.requireNonNullElse(replaced, List.of()));
        invitations = Objects.requireNonNullElse(invitations, List.<Invitation>of()).stream()
                .distinct()
                .toList();
    }

    Dealings inviting(Invitation invitation) {
        return new Dealings(
                Stream.concat(invitedAt.stream(), Stream.of(invitation.at())).toList(),
                concludedAt,
                closedAt,
                replaced,
                Stream.concat(invitations.stream(), Stream.of(invitation)).toList());
    }

    /** Without what a round that was taken back said: rounds that were planned at one instant each have their own word. */
    Dealings notInviting(UUID interviewId) {
        List<Invitation> left = invitations.stream()
                .filter(one -> !one.interviewId().equals(interviewId))
                .toList();
        List<Instant> taken = invitationsOf(interviewId)
                .map(Invitation::at)
                .filter(at -> left.stream().noneMatch(one -> one.at().equals(at)))
                .toList();
        return new Dealings(
                invitedAt.stream().filter(at -> !taken.contains(at)).toList(), concludedAt, closedAt, replaced, left);
    }

    Stream<Invitation> invitationsOf(UUID interviewId) {
        return invitations.stream().filter(one -> one.interviewId().equals(interviewId));
    }

    /** The date that stands now was replaced by one that was never said. */
    Dealings restoring(@Nullable DecisionDate standing) {
        return new Dealings(
                invitedAt,
                concludedAt,
                closedAt,
                replaced.stream().filter(one -> !one.stated().equals(standing)).toList(),
                invitations);
    }

    /** A date that was taken back before it could pass is none any more. */
    Dealings replacing(DecisionDate stated, Instant at) {
        Stream<ReplacedDate> added = Stream.of(new ReplacedDate(stated, at)).filter(ReplacedDate::mayHavePassed);
        return new Dealings(
                invitedAt,
                concludedAt,
                closedAt,
                Stream.concat(replaced.stream(), added).toList(),
                invitations);
    }

    /** An outcome that says that nothing came takes back the one before; reopening does not. */
    Dealings afterResult(@Nullable OpportunityResult result) {
        if (result == null) {
            return new Dealings(invitedAt, concludedAt, null, replaced, invitations);
        }
        Instant at = result.recordedAt();
        Instant concluded = result.outcome().isAnswer() ? first(concludedAt, at) : null;
        return new Dealings(
                invitedAt, concluded, result.outcome().closes() ? first(closedAt, at) : null, replaced, invitations);
    }

    /** When the employer let the candidate know something, in no order. */
    public Stream<Instant> words() {
        return Stream.concat(invitedAt.stream(), Stream.ofNullable(concludedAt));
    }

    private static Instant first(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
