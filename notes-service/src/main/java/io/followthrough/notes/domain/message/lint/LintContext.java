package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message is judged by.
 *
 * @param notes of the interview that the message is about; empty when there are none
 * @param secrets of the candidate's notes, whatever they are about
 * @param otherNotes what a message of its kind is compared with
 */
public record LintContext(
        Form form,
        Addressee addressee,
        Position position,
        DebriefContent notes,
        Secrets secrets,
        List<OtherNote> otherNotes) {

    public LintContext {
        otherNotes = List.copyOf(otherNotes);
    }

    /** Of a message by e-mail, while nothing is decided and nothing else was noted. */
    public LintContext(
            Message.Kind kind,
            Addressee addressee,
            Position position,
            DebriefContent notes,
            List<OtherNote> otherNotes) {
        this(
                new Form(kind, Message.Channel.EMAIL, false, null),
                addressee,
                position,
                notes,
                Secrets.of(List.of(notes), List.of()),
                otherNotes);
    }

    public Message.Kind kind() {
        return form.kind();
    }

    /** Everybody whose name it may have to mention. */
    Stream<String> people() {
        return Stream.of(
                        Stream.ofNullable(addressee.name()),
                        Stream.ofNullable(addressee.greetingName()),
                        addressee.panel().stream(),
                        Stream.ofNullable(form.sender()))
                .flatMap(names -> names);
    }

    /**
     * What is to go out, by which way, and when.
     *
     * @param decided whether the employer, or the candidate, has decided
     * @param lacksHighlight whether a reference is not told what to speak about (R23)
     * @param sender the candidate's name, or null when it is not known
     */
    public record Form(
            Message.Kind kind,
            Message.Channel channel,
            boolean decided,
            boolean lacksHighlight,
            @Nullable String sender) {

        /** One that has what its kind needs. */
        public Form(Message.Kind kind, Message.Channel channel, boolean decided, @Nullable String sender) {
            this(kind, channel, decided, false, sender);
        }
    }

    /**
     * Whom the message is for.
     *
     * @param name the recipient's, or null when it goes to nobody in particular
     * @param greetingName how the recipient is greeted, where that is not the name as it stands; null otherwise
     * @param panel the names of the others in that interview
     */
    public record Addressee(@Nullable String name, @Nullable String greetingName, List<String> panel) {

        public Addressee {
            panel = List.copyOf(panel);
        }

        public Addressee(@Nullable String name, List<String> panel) {
            this(name, null, panel);
        }
    }

    /** The job that it is about. */
    public record Position(String employer, String role) {}

    /** Another message, to the same panel or by the same candidate. */
    public record OtherNote(UUID messageId, String body) {}

    /**
     * What is not to be said, and what may be.
     *
     * @param notes that the candidate wrote for itself
     * @param quotable notes that the candidate means to be said
     */
    public record Secrets(List<String> notes, List<String> quotable) {

        public static final Secrets NONE = new Secrets(List.of(), List.of());

        public Secrets {
            notes = List.copyOf(notes);
            quotable = List.copyOf(quotable);
        }

        public static Secrets of(List<DebriefContent> debriefs, List<Evaluation> evaluations) {
            return new Secrets(
                    Stream.concat(
                                    debriefs.stream().map(DebriefContent::privateNotes),
                                    evaluations.stream().map(Evaluation::privateNotes))
                            .flatMap(List::stream)
                            .toList(),
                    debriefs.stream().flatMap(one -> one.quotable().stream()).toList());
        }

        public Secrets and(Secrets others) {
            return new Secrets(
                    Stream.concat(notes.stream(), others.notes.stream()).toList(),
                    Stream.concat(quotable.stream(), others.quotable.stream()).toList());
        }
    }
}
