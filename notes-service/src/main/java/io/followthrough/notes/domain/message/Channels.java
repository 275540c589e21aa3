package io.followthrough.notes.domain.message;

import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Channel.HANDWRITTEN;
import static io.followthrough.notes.domain.message.Message.Channel.LINKEDIN;
import static io.followthrough.notes.domain.message.Message.Channel.NOTECARD;
import static io.followthrough.notes.domain.message.Message.Channel.PHONE;
import static io.followthrough.notes.domain.message.Message.Channel.TWITTER;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a kind of message may go out.
 *
 * @param rule that says so
 */
public record Channels(String rule, List<Message.Channel> permitted) {

    private static final Channels THANKS = new Channels("R15", List.of(EMAIL, NOTECARD, HANDWRITTEN));
    private static final Channels FOLLOW_UPS = new Channels("R29", List.of(EMAIL, PHONE));
    private static final Channels BRIEFS = new Channels("R23", List.of(EMAIL, PHONE));
    private static final Channels CONNECTIONS = new Channels("R21", List.of(LINKEDIN, TWITTER));

    public Channels {
        permitted = List.copyOf(permitted);
    }

    public static Channels of(Message.Kind kind) {
        return switch (kind) {
            case THANK_YOU, REFERRER_THANKS -> THANKS;
            case FOLLOW_UP -> FOLLOW_UPS;
            case REFERENCE_BRIEF -> BRIEFS;
            case CONNECT -> CONNECTIONS;
        };
    }

    public boolean permit(Message.Channel channel) {
        return permitted.contains(channel);
    }

    /** What is permitted, for whoever chose otherwise. */
    public String explanation() {
        return "must be one of " + permitted.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
