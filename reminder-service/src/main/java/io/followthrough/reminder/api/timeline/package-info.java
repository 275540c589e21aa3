/**
 * The plan as an SVG picture that needs nothing but itself: no script, no font, no style from elsewhere. Takes a
 * {@code domain.timeline.Timeline} from {@code application.timeline} and gives text; the same timeline gives the same
 * bytes. What stands in which row is decided in the domain, never here.
 */
@NullMarked
package io.followthrough.reminder.api.timeline;

import org.jspecify.annotations.NullMarked;
