package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the quotable notes a message takes, and nothing else: a note on one person goes to that person only, the others are
 * shared out among those who were met, so that no two get the same while there are others.
 */
record Quotations(List<Observation> quotable, List<UUID> met, Recipient recipient) {

    /** With this many wordings one note can be quoted to so many people. */
    private static final int WORDINGS = 3;

    private static final Set<Observation.Kind> DISCUSSED =
            Set.of(Observation.Kind.TO_MENTION, Observation.Kind.STOOD_OUT, Observation.Kind.DOCUMENT_GIVEN);

    static Quotations of(MessageContext context) {
        KnownInterview round = context.interview();
        return new Quotations(
                context.notes().observations().stream()
                        .filter(Observation::mayBeQuoted)
                        .toList(),
                round == null
                        ? List.of()
                        : round.interviewers().stream()
                                .filter(Interviewer::met)
                                .map(Interviewer::id)
                                .toList(),
                context.recipient());
    }

    /** What to mention to this member of the panel, or null. */
    @Nullable String discussedInPanel() {
        List<String> own = discussed(recipient.id());
        if (!own.isEmpty()) {
            return own.get(0);
        }
        List<String> shared = discussed(null);
        List<UUID> sharing =
                met.stream().filter(one -> discussed(one).isEmpty()).toList();
        int place = Math.max(0, sharing.indexOf(recipient.id()));
        return shared.isEmpty() || !isWordedAnew(sharing, place, shared.size())
                ? null
                : shared.get(place % shared.size());
    }

    /** What to come back to, something new first; of what was said before nothing if only a new thing will do. */
    @Nullable String discussedSince(List<String> saidBefore, boolean onlyNew) {
        List<String> all = Stream.concat(discussed(recipient.id()).stream(), discussed(null).stream())
                .distinct()
                .toList();
        return all.stream()
                .filter(one -> !isSaid(one, saidBefore))
                .findFirst()
                .orElse(all.isEmpty() || onlyNew ? null : all.get(0));
    }

    /** A point for this person, or for nobody in particular: then for one of the panel only. */
    @Nullable String unsaid(List<String> saidBefore) {
        return forOne(Observation.Kind.UNSAID, CitedText::statement)
                .filter(one -> !isSaid(one, saidBefore))
                .findFirst()
                .orElse(null);
    }

    /** Questions for this person, then those that fall to it. */
    List<String> questions(List<String> saidBefore) {
        return forOne(Observation.Kind.FOLLOW_UP_QUESTION, CitedText::question)
                .filter(one -> !isSaid(one, saidBefore))
                .distinct()
                .toList();
    }

    /** What the employer doubts, where the candidate lets others know of it. */
    @Nullable String concern() {
        return texts(quotable.stream().filter(one -> one.kind() == Observation.Kind.CONCERN), CitedText::statement)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> forOne(Observation.Kind kind, UnaryOperator<String> cite) {
        List<String> shared = texts(ofKind(kind, null), cite).toList();
        int size = Math.max(1, met.size());
        Stream<String> falling = IntStream.range(0, shared.size())
                .filter(at -> at % size == recipient.seat())
                .mapToObj(shared::get);
        Stream<String> own = recipient.id() == null ? Stream.empty() : texts(ofKind(kind, recipient.id()), cite);
        return Stream.concat(own, falling);
    }

    private List<String> discussed(@Nullable UUID person) {
        Stream<Observation> about = quotable.stream()
                .filter(one -> DISCUSSED.contains(one.kind()))
                .filter(one -> person == null ? one.interviewerId() == null : person.equals(one.interviewerId()));
        return texts(about, CitedText::statement).toList();
    }

    private Stream<Observation> ofKind(Observation.Kind kind, @Nullable UUID person) {
        return quotable.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> person == null ? one.interviewerId() == null : person.equals(one.interviewerId()));
    }

    private static Stream<String> texts(Stream<Observation> notes, UnaryOperator<String> cite) {
        return notes.map(Observation::text).map(cite).filter(text -> !text.isEmpty());
    }

    /** Whether those before it who get the same note get it in other words. */
    private boolean isWordedAnew(List<UUID> sharing, int place, int notes) {
        return IntStream.range(0, place)
                .filter(before -> before % notes == place % notes)
                .noneMatch(before -> wording(sharing.get(before)) == recipient.seat() % WORDINGS);
    }

    private int wording(UUID person) {
        return met.indexOf(person) % WORDINGS;
    }

    private static boolean isSaid(String statement, List<String> bodies) {
        String core = statement.substring(0, statement.length() - 1);
        return bodies.stream().anyMatch(body -> body.contains(core));
    }
}
