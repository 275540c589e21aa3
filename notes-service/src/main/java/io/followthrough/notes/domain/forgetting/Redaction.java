package io.followthrough.notes.domain.forgetting;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.lint.PersonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Takes the name of a person who must be forgotten out of texts and messages. */
public final class Redaction {

    /** Stands where the name stood. */
    public static final String REMOVED = "[name removed]";

    private Redaction() {}

    /** Takes a person's name out of a text: too often rather than too seldom. */
    public static UnaryOperator<String> of(String name) {
        PersonName forgotten = PersonName.of(name);
        return text -> forgotten.redact(text, REMOVED);
    }

    /**
     * The messages that change: of what was sent to the person nothing stays but that, how and when it was sent; in what
     * was written to others the name goes.
     *
     * @param messages of the person's hiring process; drafts to the person are to be deleted and do not count
     */
    public static Map<UUID, Message> ofMessages(UUID person, String name, List<Message> messages) {
        UnaryOperator<String> redaction = of(name);
        Map<UUID, Message> changed = new HashMap<>();
        for (Message message : messages) {
            boolean own = person.equals(message.subject().recipientId());
            String before = message.text().body();
            String after = own ? "" : redaction.apply(before);
            if (!after.equals(before)) {
                changed.put(message.id(), message.rewritten(message.channel(), text(message, after)));
            }
        }
        return changed;
    }

    /** What the lint said points into a text that is no longer there. */
    private static Message.Text text(Message message, String body) {
        return new Message.Text(body, List.of(), message.text().missing());
    }
}
