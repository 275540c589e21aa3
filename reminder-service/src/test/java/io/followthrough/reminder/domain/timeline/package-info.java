/** Tests of domain.timeline. */
@NullMarked
package io.followthrough.reminder.domain.timeline;

import org.jspecify.annotations.NullMarked;
