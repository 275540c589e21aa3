/**
 * The timer that has old private interests forgotten.
 */
@NullMarked
package io.followthrough.notes.inbound.forgetting;

import org.jspecify.annotations.NullMarked;
