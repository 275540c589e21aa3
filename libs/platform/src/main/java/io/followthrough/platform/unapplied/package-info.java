/**
 * Events that a service could not use, for as long as nothing makes up for them: noted by the inbox before they become dead
 * letters, so that what they are about can say so, and counted. Services ask for what stands of a whole; nobody else writes
 * here. Holds ids only, never what an event tells.
 */
@NullMarked
package io.followthrough.platform.unapplied;

import org.jspecify.annotations.NullMarked;
