/** Whose search is continued next. */
@NullMarked
package io.followthrough.reminder.store.search;

import org.jspecify.annotations.NullMarked;
