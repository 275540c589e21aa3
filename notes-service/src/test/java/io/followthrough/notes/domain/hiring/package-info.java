@NullMarked
package io.followthrough.notes.domain.hiring;

import org.jspecify.annotations.NullMarked;
