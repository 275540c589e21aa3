/** How messages may go out, whom they may go to and how soon they went: pure. */
@NullMarked
package io.followthrough.notes.domain.sending;

import org.jspecify.annotations.NullMarked;
