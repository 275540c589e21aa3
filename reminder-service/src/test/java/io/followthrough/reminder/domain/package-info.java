/** The timing rules as readable examples; the classes of this package are the vocabulary the examples share. */
@NullMarked
package io.followthrough.reminder.domain;

import org.jspecify.annotations.NullMarked;
