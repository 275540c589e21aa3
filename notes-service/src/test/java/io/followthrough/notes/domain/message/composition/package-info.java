@NullMarked
package io.followthrough.notes.domain.composition;

import org.jspecify.annotations.NullMarked;
