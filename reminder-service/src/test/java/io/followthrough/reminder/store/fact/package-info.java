/** How facts are stored. */
@NullMarked
package io.followthrough.reminder.store.fact;

import org.jspecify.annotations.NullMarked;
