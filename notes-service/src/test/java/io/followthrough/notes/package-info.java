@NullMarked
package io.followthrough.notes;

import org.jspecify.annotations.NullMarked;
