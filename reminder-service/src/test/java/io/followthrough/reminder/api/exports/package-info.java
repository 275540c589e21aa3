/** The operations of api.exports, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.exports;

import org.jspecify.annotations.NullMarked;
