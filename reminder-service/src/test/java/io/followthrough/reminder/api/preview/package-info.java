/** The operations of api.preview, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.preview;

import org.jspecify.annotations.NullMarked;
