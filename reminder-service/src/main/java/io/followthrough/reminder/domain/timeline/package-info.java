/**
 * A plan as a picture shows it: what stands in which row, before anybody thinks of pixels ({@code api.timeline}).
 * Made from reminders; decides nothing about them.
 */
@NullMarked
package io.followthrough.reminder.domain.timeline;

import org.jspecify.annotations.NullMarked;
