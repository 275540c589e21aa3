package io.followthrough.notes.domain.forgetting;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.lint.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Takes the name of a person who must be forgotten out of texts and messages. */
public final class Redaction {

    /** Stands where the name stood. */
    public static final String REMOVED = "[name removed]";

    private Redaction() {}

    /** Takes a person's names out of a text: too often rather than too seldom. */
    public static UnaryOperator<String> of(List<String> names) {
        List<PersonName> forgotten = names.stream().map(PersonName::of).toList();
        return text -> {
            String redacted = text;
            for (PersonName name : forgotten) {
                redacted = name.redact(redacted, REMOVED);
            }
            return redacted;
        };
    }

    /**
     * The messages that change: of what was sent to the person nothing stays but that, how and when it was sent; in what
     * was written to others the name goes.
     *
     * @param messages of the person's hiring process; drafts to the person are to be deleted and do not count
     */
    public static Map<UUID, Message> ofMessages(UUID person, List<String> names, List<Message> messages) {
        UnaryOperator<String> redaction = of(names);
        Map<UUID, Message> changed = new HashMap<>();
        for (Message message : messages) {
            boolean own = person.equals(message.subject().recipientId());
            Message.Text before = message.text();
            Message.Text after = own ? before.redacted("", null) : redacted(before, redaction);
            if (!after.body().equals(before.body()) || !Objects.equals(after.highlight(), before.highlight())) {
                changed.put(message.id(), message.rewritten(message.channel(), after));
            }
        }
        return changed;
    }

    private static Message.Text redacted(Message.Text text, UnaryOperator<String> redaction) {
        String highlight = text.highlight();
        return text.redacted(redaction.apply(text.body()), highlight == null ? null : redaction.apply(highlight));
    }
}
