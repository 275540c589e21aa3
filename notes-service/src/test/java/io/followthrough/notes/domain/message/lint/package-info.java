@NullMarked
package io.followthrough.notes.domain.lint;

import org.jspecify.annotations.NullMarked;
