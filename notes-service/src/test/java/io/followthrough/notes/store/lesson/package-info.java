@NullMarked
package io.followthrough.notes.store.lesson;

import org.jspecify.annotations.NullMarked;
