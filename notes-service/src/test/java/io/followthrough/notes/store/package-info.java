@NullMarked
package io.followthrough.notes.store;

import org.jspecify.annotations.NullMarked;
