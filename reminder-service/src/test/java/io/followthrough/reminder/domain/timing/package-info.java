/** Every rule of the timing engine, as tables of examples and as properties of generated cases. */
@NullMarked
package io.followthrough.reminder.domain.timing;

import org.jspecify.annotations.NullMarked;
