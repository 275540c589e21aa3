package io.followthrough.platform.values;

/** A value that is refused, whoever sends it. */
public final class UnfitValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnfitValueException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What the caller is told of it, without its field: "must be ..."; never quotes the value. */
    public String reason() {
        return reason;
    }
}
