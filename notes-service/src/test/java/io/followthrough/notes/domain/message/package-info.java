@NullMarked
package io.followthrough.notes.domain.message;

import org.jspecify.annotations.NullMarked;
