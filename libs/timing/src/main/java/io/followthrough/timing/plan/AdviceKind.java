package io.followthrough.timing.plan;

/** Advice that is shown and never timed. */
public enum AdviceKind {
    /** R20: nothing about the interview goes on social media. */
    NO_POSTING
}
