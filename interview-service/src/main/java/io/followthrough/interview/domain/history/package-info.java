/**
 * What was done to an opportunity, field by field, and by whom. It knows no other concept: those who change tell it
 * their fields, before and after. It never holds what is somebody else's, such as a name or an e-mail address, only that it changed.
 */
@NullMarked
package io.followthrough.interview.domain.history;

import org.jspecify.annotations.NullMarked;
