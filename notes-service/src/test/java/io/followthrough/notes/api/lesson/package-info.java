@NullMarked
package io.followthrough.notes.api.lesson;

import org.jspecify.annotations.NullMarked;
