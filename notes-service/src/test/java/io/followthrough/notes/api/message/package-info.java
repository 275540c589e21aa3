@NullMarked
package io.followthrough.notes.api.message;

import org.jspecify.annotations.NullMarked;
