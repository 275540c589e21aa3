@NullMarked
package io.followthrough.notes.api;

import org.jspecify.annotations.NullMarked;
