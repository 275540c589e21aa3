package io.followthrough.notes.api.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.platform.problem.ProblemException;

/** The channels that can be asked for; one of them is refused, with its reason (R21). */
enum MessageChannel {
    EMAIL,
    NOTECARD,
    HANDWRITTEN,
    PHONE,
    LINKEDIN,
    TWITTER,
    FACEBOOK;

    Message.Channel toChannel() {
        return switch (this) {
            case EMAIL -> Message.Channel.EMAIL;
            case NOTECARD -> Message.Channel.NOTECARD;
            case HANDWRITTEN -> Message.Channel.HANDWRITTEN;
            case PHONE -> Message.Channel.PHONE;
            case LINKEDIN -> Message.Channel.LINKEDIN;
            case TWITTER -> Message.Channel.TWITTER;
            case FACEBOOK ->
                throw ProblemException.brokenRule(
                        "R21",
                        "channel",
                        "Facebook is for private life: connect on LinkedIn, or on Twitter if professional.");
        };
    }
}
