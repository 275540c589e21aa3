/**
 * Taking facts in: what interview- and notes-service tell becomes facts of this service, and the plans that rest on
 * them are made again. Called by {@code inbound.learning} within the transaction of the inbox, so that an event takes
 * effect once. Applying an event twice gives the same facts. Nobody else calls it.
 */
@NullMarked
package io.followthrough.reminder.application.learning;

import org.jspecify.annotations.NullMarked;
