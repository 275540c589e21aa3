package io.followthrough.reminder.domain.plan;

/** Whether a plan can be relied on. */
public enum PlanState {
    /** It is made from all that was told. */
    MADE,
    /** Its round has not been reported yet; what stands comes from other rounds. */
    PENDING,
    /** Something that was told could not be planned. What stands is the plan before. */
    FAILED
}
