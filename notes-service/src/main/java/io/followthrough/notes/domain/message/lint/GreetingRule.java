package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** R12: the greeting names the recipient; naming another member of the panel is an error. */
final class GreetingRule {

    private static final String CODE = "R12";
    private static final Set<String> COLLECTIVE = WordList.folded("collective");

    private final NoteText note;
    private final Optional<PersonName> recipient;
    private final Optional<PersonName> greeted;
    private final List<PersonName> panel;

    private GreetingRule(NoteText note, LintContext.Addressee addressee) {
        this.note = note;
        this.recipient = Optional.ofNullable(addressee.name()).map(PersonName::of);
        this.greeted = Optional.ofNullable(addressee.greetingName()).map(PersonName::of);
        this.panel = addressee.panel().stream().map(PersonName::of).toList();
    }

    static List<Finding> of(NoteText note, LintContext.Addressee addressee) {
        return new GreetingRule(note, addressee).findings();
    }

    private List<Finding> findings() {
        if (isGreetedAsTold()) {
            return List.of();
        }
        Predicate<Word> isKnown = word -> recipient.stream().anyMatch(one -> one.has(word))
                || panel.stream().anyMatch(one -> one.has(word));
        Optional<Greeting> greeting = Greeting.of(note, isKnown);
        if (greeting.isEmpty()) {
            return List.of(new Finding(CODE, Severity.WARNING, "It begins without a greeting.", null));
        }
        return recipient.map(name -> judge(greeting.get(), name)).orElse(List.of());
    }

    /** By the form of address that the candidate has given for this very person, in whatever script. */
    private boolean isGreetedAsTold() {
        List<Word> first = note.words().stream().takeWhile(note::isInFirstLine).toList();
        return greeted.filter(name -> name.isWrittenIn(first))
                .filter(name -> first.stream()
                        .noneMatch(word -> !name.has(word) && panel.stream().anyMatch(other -> other.has(word))))
                .isPresent();
    }

    private List<Finding> judge(Greeting greeting, PersonName name) {
        if (isWhole(greeting, name)) {
            return List.of();
        }
        boolean wrong = greeting.groups().stream().anyMatch(group -> isAnother(group, name));
        if (wrong) {
            return found(greeting, Severity.ERROR, "The greeting names another member of the panel.");
        }
        boolean right = greeting.groups().stream().anyMatch(group -> isRecipient(group, name));
        if (right) {
            return List.of();
        }
        String message = namesNobody(greeting)
                ? "The greeting names nobody: use the recipient's name."
                : "The greeting does not name the recipient as the interview does.";
        return found(greeting, Severity.WARNING, message);
    }

    /** "Dear all," and "Dear Team,". */
    private static boolean namesNobody(Greeting greeting) {
        return greeting.groups().stream().flatMap(List::stream).allMatch(word -> COLLECTIVE.contains(word.folded()));
    }

    /** A name that looks like two persons, as "Lin and Amara Partners" does, is still one. */
    private static boolean isWhole(Greeting greeting, PersonName name) {
        return greeting.groups().size() == 1 && name.isWritten(greeting.groups().get(0));
    }

    private boolean isRecipient(List<Word> group, PersonName name) {
        PersonName.Match match = name.match(group);
        return match == PersonName.Match.FULL || match == PersonName.Match.INITIALS;
    }

    private boolean isAnother(List<Word> group, PersonName name) {
        PersonName.Match own = name.match(group);
        if (own == PersonName.Match.FULL) {
            return false;
        }
        if (panel.stream().anyMatch(other -> other.match(group) == PersonName.Match.FULL)) {
            return true;
        }
        return own == PersonName.Match.NONE
                && panel.stream().anyMatch(other -> other.match(group) == PersonName.Match.PARTIAL);
    }

    private List<Finding> found(Greeting greeting, Severity severity, String message) {
        return List.of(new Finding(CODE, severity, message, note.at(greeting.first(), greeting.last())));
    }
}
