/** What the tests of all rooms share: a scene to play, time to wait for, and the architecture. */
@NullMarked
package io.followthrough.reminder;

import org.jspecify.annotations.NullMarked;
