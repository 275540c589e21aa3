/** What changes when a plan is made again. */
@NullMarked
package io.followthrough.reminder.domain.revision;

import org.jspecify.annotations.NullMarked;
