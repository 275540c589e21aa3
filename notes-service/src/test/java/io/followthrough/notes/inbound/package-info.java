@NullMarked
package io.followthrough.notes.inbound;

import org.jspecify.annotations.NullMarked;
