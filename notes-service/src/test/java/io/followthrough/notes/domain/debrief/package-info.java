@NullMarked
package io.followthrough.notes.domain.debrief;

import org.jspecify.annotations.NullMarked;
