/**
 * Contacts with an employer as they were made, and which rules they broke. Values only; what the rules say of a
 * contact is the engine's {@code ContactAssessment}.
 */
@NullMarked
package io.followthrough.reminder.domain.contact;

import org.jspecify.annotations.NullMarked;
