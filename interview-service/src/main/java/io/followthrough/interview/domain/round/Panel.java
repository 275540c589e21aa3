package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the employer in one round, and how they can change. */
record Panel(List<Interviewer> people) {

    /** Exactly these people: whoever has an id stays who it is. */
    List<Interviewer> replaced(List<Person> right, Supplier<UUID> ids) {
        mustBeKnown(right);
        return right.stream()
                .map(person -> person.as(person.id() == null ? ids.get() : person.id(), null))
                .toList();
    }

    /** The same people, with their names, e-mails and titles put right. */
    List<Interviewer> corrected(List<Person> right) {
        mustBeKnown(right);
        if (right.size() != people.size() || right.stream().anyMatch(person -> person.id() == null)) {
            throw new RefusedException(
                    Refusal.PANEL_COMPLETED,
                    "interviewers",
                    "Of a completed round nobody is added or removed here; its completion says who was met.");
        }
        Map<UUID, Person> byId = right.stream()
                .filter(person -> person.id() != null)
                .collect(Collectors.toMap(person -> Objects.requireNonNull(person.id()), Function.identity()));
        return people.stream()
                .map(one -> Objects.requireNonNull(byId.get(one.id())).as(one.id(), one.met()))
                .toList();
    }

    /** Who was met (R9, R21); whoever joined and is told of again stays the same person. */
    List<Interviewer> attendance(@Nullable Set<UUID> met, List<Person> alsoMet, Supplier<UUID> ids) {
        if (met != null) {
            Set<UUID> expected = idsOfPeople();
            met.stream().filter(id -> !expected.contains(id)).findFirst().ifPresent(stranger -> {
                throw unknown("met", stranger);
            });
        }
        List<Person> strangers =
                alsoMet.stream().filter(person -> find(person) == null).toList();
        Set<UUID> joined = alsoMet.stream()
                .map(this::find)
                .flatMap(Stream::ofNullable)
                .map(Interviewer::id)
                .collect(Collectors.toSet());
        if (!strangers.isEmpty() && people.size() + strangers.size() > Interview.MOST_PEOPLE) {
            throw new RefusedException(
                    Refusal.LIMIT_REACHED,
                    "alsoMet",
                    "A round may have " + Interview.MOST_PEOPLE + " people, no more.");
        }
        return Stream.concat(
                        people.stream()
                                .map(one -> one.withMet(
                                        met == null || met.contains(one.id()) || joined.contains(one.id()))),
                        strangers.stream().map(person -> person.as(ids.get(), true)))
                .toList();
    }

    /** Who of those that joined unexpectedly was told of before: only a correction can name somebody twice. */
    private @Nullable Interviewer find(Person person) {
        return people.stream()
                .filter(one -> one.met() != null && one.name().equals(person.name()))
                .findFirst()
                .orElse(null);
    }

    private void mustBeKnown(List<Person> right) {
        Set<UUID> known = idsOfPeople();
        Set<UUID> seen = new HashSet<>();
        for (Person person : right) {
            if (person.id() != null && (!known.contains(person.id()) || !seen.add(person.id()))) {
                throw unknown("interviewers", person.id());
            }
        }
    }

    private Set<UUID> idsOfPeople() {
        return people.stream().map(Interviewer::id).collect(Collectors.toSet());
    }

    private static RefusedException unknown(String field, UUID stranger) {
        return new RefusedException(
                Refusal.INTERVIEWER_UNKNOWN,
                field,
                "There is no interviewer " + stranger + " in this round, or it is named twice.");
    }
}
