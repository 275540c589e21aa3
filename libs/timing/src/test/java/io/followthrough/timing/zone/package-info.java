/** What the clocks of a zone show, held against java.time. */
@NullMarked
package io.followthrough.timing.zone;

import org.jspecify.annotations.NullMarked;
