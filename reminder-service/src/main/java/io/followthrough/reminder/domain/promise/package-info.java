/** Promises with a date, of both sides. */
@NullMarked
package io.followthrough.reminder.domain.promise;

import org.jspecify.annotations.NullMarked;
