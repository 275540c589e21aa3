@NullMarked
package io.followthrough.notes.domain.sending;

import org.jspecify.annotations.NullMarked;
