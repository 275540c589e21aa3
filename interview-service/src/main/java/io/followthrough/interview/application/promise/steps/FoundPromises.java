package io.followthrough.interview.application.promise.steps;

import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.promise.StandingStatement;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.timing.promise.PromisesOfRound;
import io.followthrough.timing.promise.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was said and promised in a round, and in its opportunity besides.
 *
 * @param told what the employer said of its decision, in the order in which it was told
 * @param words all that it let the candidate know
 * @param materials what was promised in the round
 */
record FoundPromises(Interview round, List<TimelineStatement> told, List<Word> words, List<Material> materials) {

    FoundPromises {
        told = List.copyOf(told);
        words = List.copyOf(words);
        materials = List.copyOf(materials);
    }

    List<TimelineStatement> toldInRound() {
        return told.stream().filter(this::isOfRound).toList();
    }

    /** The employer's words without the round. */
    Optional<StandingStatement> standing() {
        return StandingStatement.of(told.stream().filter(one -> !isOfRound(one)).toList());
    }

    List<Word> wordsOfRound() {
        return words.stream().filter(word -> round.id().equals(word.origin())).toList();
    }

    PromisesOfRound inLedger() {
        return new PromisesOfRound(
                round.id(),
                toldInRound().stream().map(one -> one.source().id()).collect(Collectors.toSet()),
                materials.stream().map(Material::id).collect(Collectors.toSet()),
                standing().map(StandingStatement::id).orElse(null),
                words.stream().filter(word -> !round.id().equals(word.origin())).toList());
    }

    private boolean isOfRound(TimelineStatement one) {
        return round.id().equals(one.source().interviewId());
    }
}
