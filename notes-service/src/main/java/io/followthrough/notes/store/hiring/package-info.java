/**
 * What was learned of hiring processes, tables {@code known_*}: an event's row takes the place of what was known before.
 */
@NullMarked
package io.followthrough.notes.store.hiring;

import org.jspecify.annotations.NullMarked;
