@NullMarked
package io.followthrough.notes.domain.lesson;

import org.jspecify.annotations.NullMarked;
