package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview at Northwind, as the tests of the lint take it. */
final class Notes {

    static final LintContext.Position POSITION = new LintContext.Position("Northwind", "Data engineer");

    static final DebriefContent DEBRIEF = new DebriefContent(
            4,
            List.of("Calm at the whiteboard"),
            List.of(),
            List.of(),
            List.of("Say how large the cluster was"),
            List.of(new Question(
                    "How would you rebalance consumers without losing messages?",
                    "Described the migration at the bakery",
                    true,
                    "Kafka")),
            List.of(
                    new Observation(Observation.Kind.STOOD_OUT, "The move to event sourcing.", null),
                    new Observation(Observation.Kind.CONCERN, "Little leadership of juniors", null),
                    new Observation(Observation.Kind.PERSONAL_INTEREST, "Coaches a hockey club", null)));

    private Notes() {}

    static LintContext thankYou(@Nullable String recipient, String... panel) {
        return context(Message.Kind.THANK_YOU, recipient, List.of(panel));
    }

    static LintContext context(Message.Kind kind, @Nullable String recipient, List<String> panel) {
        return new LintContext(kind, new LintContext.Addressee(recipient, panel), POSITION, DEBRIEF, List.of());
    }

    static LintContext withNotes(DebriefContent notes) {
        return new LintContext(
                Message.Kind.THANK_YOU, new LintContext.Addressee("Lin Chen", List.of()), POSITION, notes, List.of());
    }
}
