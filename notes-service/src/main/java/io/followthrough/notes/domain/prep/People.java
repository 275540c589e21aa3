package io.followthrough.notes.domain.prep;

import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.platform.values.Sameness;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the candidate will talk to next. A person has another id in each round, so people are the same when their names
 * are.
 */
final class People {

    private final Map<UUID, String> names = new HashMap<>();
    private final Set<String> next = new HashSet<>();

    private People(List<KnownInterview> rounds, Collection<Interviewer> toTalkTo) {
        rounds.stream().flatMap(round -> round.interviewers().stream()).forEach(one -> names.put(one.id(), one.name()));
        toTalkTo.forEach(one -> next.add(Sameness.of(one.name())));
    }

    /** Those of the next round; while nobody is named for it, or none is planned, those met last. */
    static People toTalkTo(List<KnownInterview> rounds, @Nullable KnownInterview nextRound) {
        return nextRound != null && !nextRound.interviewers().isEmpty()
                ? new People(rounds, nextRound.interviewers())
                : new People(rounds, metLast(rounds));
    }

    /** An interest that the notes tie to nobody may be anybody's. */
    boolean include(@Nullable UUID interviewerId) {
        String name = nameOf(interviewerId);
        return name == null || next.contains(Sameness.of(name));
    }

    @Nullable String nameOf(@Nullable UUID interviewerId) {
        return interviewerId == null ? null : names.get(interviewerId);
    }

    private static List<Interviewer> metLast(List<KnownInterview> rounds) {
        return rounds.stream()
                .filter(KnownInterview::completed)
                .max(Comparator.comparing(KnownInterview::endsAt))
                .map(round ->
                        round.interviewers().stream().filter(Interviewer::met).toList())
                .orElse(List.of());
    }
}
