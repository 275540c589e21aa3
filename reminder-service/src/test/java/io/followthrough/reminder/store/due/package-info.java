/** What a dispatch costs as data grow. */
@NullMarked
package io.followthrough.reminder.store.due;

import org.jspecify.annotations.NullMarked;
