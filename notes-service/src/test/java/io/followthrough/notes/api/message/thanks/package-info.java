@NullMarked
package io.followthrough.notes.api.message.thanks;

import org.jspecify.annotations.NullMarked;
