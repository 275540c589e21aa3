/** The operations of api.contact, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.contact;

import org.jspecify.annotations.NullMarked;
