/** Every contact with an employer that was logged. Added to and read, never changed. */
@NullMarked
package io.followthrough.reminder.store.contact;

import org.jspecify.annotations.NullMarked;
