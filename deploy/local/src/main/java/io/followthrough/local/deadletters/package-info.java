/** What consumers could not process: look at it, and put it back once the cause is mended. */
@NullMarked
package io.followthrough.local.deadletters;

import org.jspecify.annotations.NullMarked;
