/** What is seen of events that could not be used, on real topics: when it is noted, and when it goes. */
@NullMarked
package io.followthrough.platform.unapplied;

import org.jspecify.annotations.NullMarked;
