@NullMarked
package io.followthrough.notes.inbound.forgetting;

import org.jspecify.annotations.NullMarked;
