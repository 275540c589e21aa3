package io.followthrough.platform.problem;

/** Something else stood in the way for a moment: the whole transaction is to be tried again. */
public class PassingException extends RuntimeException {

    public PassingException(String message, Throwable cause) {
        super(message, cause);
    }
}
