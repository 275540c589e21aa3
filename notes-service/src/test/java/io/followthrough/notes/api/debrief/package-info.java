@NullMarked
package io.followthrough.notes.api.debrief;

import org.jspecify.annotations.NullMarked;
