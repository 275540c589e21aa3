/**
 * What consumers could not process: look at it, and put it back once the cause is mended. It speaks to any broker, needs
 * only {@code contracts}, and never starts one.
 */
@NullMarked
package io.followthrough.local.deadletters;

import org.jspecify.annotations.NullMarked;
