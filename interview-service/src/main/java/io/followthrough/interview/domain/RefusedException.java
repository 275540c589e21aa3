package io.followthrough.interview.domain;

/** A change that the state or the rules do not allow; names the field that is to blame. */
public final class RefusedException extends RuntimeException {

    private final Refusal refusal;
    private final String field;
    private final String detail;

    public RefusedException(Refusal refusal, String field, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.field = field;
        this.detail = detail;
    }

    public Refusal refusal() {
        return refusal;
    }

    public String field() {
        return field;
    }

    public String detail() {
        return detail;
    }
}
