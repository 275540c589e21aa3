/**
 * What this service learns of a hiring process from events of interview-service and reminder-service: each class takes
 * some kinds of event in and keeps what notes need of them ({@code store.hiring}), in the transaction of the inbox. A class
 * says itself which events it takes ({@code TakesInterviewEvents}, {@code TakesReminderEvents}).
 *
 * <p>Stands above the other concepts, as a completed round also opens its debrief and has awaited drafts composed; none
 * of them uses it. Nothing here is asked by callers.
 */
@NullMarked
package io.followthrough.notes.application.learning;

import org.jspecify.annotations.NullMarked;
