/** The search from outside: what its timer and its events make of it. */
@NullMarked
package io.followthrough.reminder.inbound.search;

import org.jspecify.annotations.NullMarked;
