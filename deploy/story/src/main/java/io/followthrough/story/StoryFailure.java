package io.followthrough.story;

/** What the story waited for in vain, or an answer it did not expect, in one message that names the step. */
public final class StoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryFailure(String message) {
        super(message);
    }

    StoryFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
