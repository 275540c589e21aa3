package io.followthrough.notes.domain.prep;

import io.followthrough.notes.domain.debrief.LineOfInterview;
import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.platform.values.Sameness;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes a preparation from what is known. */
public final class ComposePrep {

    private static final Comparator<LineOfInterview> NEWEST_FIRST = Comparator.comparing(
                    (LineOfInterview found) -> found.line().notedAt())
            .reversed();

    private ComposePrep() {}

    /**
     * What the notes hold.
     *
     * @param rounds of this opportunity
     * @param lines of this opportunity, those of the kinds that are given back
     * @param hardQuestions of all the candidate's opportunities
     */
    public record Facts(
            KnownOpportunity opportunity,
            List<KnownInterview> rounds,
            List<LineOfInterview> lines,
            List<LineOfInterview> hardQuestions) {

        public Facts {
            rounds = List.copyOf(rounds);
            lines = List.copyOf(lines);
            hardQuestions = List.copyOf(hardQuestions);
        }
    }

    public static Prep of(Facts facts, Instant now) {
        KnownInterview next = nextRound(facts.rounds(), now);
        People people = People.toTalkTo(facts.rounds(), next);
        return new Prep(
                next,
                facts.opportunity().decisionDate() == null ? List.of(Prep.AskFirst.values()) : List.of(),
                ofKind(facts, NoteLine.Kind.CONCERN),
                interests(facts, people),
                ofPeople(facts, people, NoteLine.Kind.DOCUMENT_GIVEN).toList(),
                ofKind(facts, NoteLine.Kind.UNSAID),
                ofKind(facts, NoteLine.Kind.FOLLOW_UP_QUESTION),
                hardQuestions(facts));
    }

    private static @Nullable KnownInterview nextRound(List<KnownInterview> rounds, Instant now) {
        return rounds.stream()
                .filter(round -> round.state() == KnownInterview.State.SCHEDULED)
                .filter(round -> round.endsAt().isAfter(now))
                .min(Comparator.comparing(KnownInterview::endsAt))
                .orElse(null);
    }

    private static List<LineOfInterview> ofKind(Facts facts, NoteLine.Kind kind) {
        return once(facts.lines().stream()
                .filter(found -> found.line().content().kind() == kind)
                .sorted(NEWEST_FIRST));
    }

    private static List<Prep.NotedOfPerson> interests(Facts facts, People people) {
        return ofPeople(facts, people, NoteLine.Kind.PERSONAL_INTEREST)
                .filter(noted -> people.include(noted.line().line().content().interviewerId()))
                .toList();
    }

    private static Stream<Prep.NotedOfPerson> ofPeople(Facts facts, People people, NoteLine.Kind kind) {
        return ofKind(facts, kind).stream()
                .map(found -> new Prep.NotedOfPerson(
                        found, people.nameOf(found.line().content().interviewerId())));
    }

    private static List<LineOfInterview> hardQuestions(Facts facts) {
        Predicate<LineOfInterview> here =
                found -> found.opportunity().id().equals(facts.opportunity().id());
        return once(facts.hardQuestions().stream()
                .sorted(Comparator.comparing(here::test).reversed().thenComparing(NEWEST_FIRST)));
    }

    /** What was noted twice is said once, as noted last. */
    private static List<LineOfInterview> once(Stream<LineOfInterview> lines) {
        Set<String> said = new HashSet<>();
        return lines.filter(found -> said.add(spoken(found))).toList();
    }

    private static String spoken(LineOfInterview found) {
        NoteLine.Content content = found.line().content();
        return content.interviewerId() + Sameness.of(content.text());
    }
}
