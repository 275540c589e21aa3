@NullMarked
package io.followthrough.notes.api.message.template;

import org.jspecify.annotations.NullMarked;
