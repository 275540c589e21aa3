@NullMarked
package io.followthrough.notes.api.prep;

import org.jspecify.annotations.NullMarked;
