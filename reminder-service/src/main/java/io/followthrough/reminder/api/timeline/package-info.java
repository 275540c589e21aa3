/** The plan as a picture that needs nothing but itself: no script, no font, no style from elsewhere. */
@NullMarked
package io.followthrough.reminder.api.timeline;

import org.jspecify.annotations.NullMarked;
