/**
 * What is known of a candidate beside the engine's own facts: which interview and opportunity are whose, and what the
 * candidate has done. Values only, without opinion; filled by {@code application.learning}.
 */
@NullMarked
package io.followthrough.reminder.domain.fact;

import org.jspecify.annotations.NullMarked;
