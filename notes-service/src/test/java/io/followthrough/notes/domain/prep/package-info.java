@NullMarked
package io.followthrough.notes.domain.prep;

import org.jspecify.annotations.NullMarked;
