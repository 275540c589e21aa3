/** Who may read whose data: the candidate itself, those who act for it, and coaches to whom it was granted. */
@NullMarked
package io.followthrough.people.access;

import org.jspecify.annotations.NullMarked;
