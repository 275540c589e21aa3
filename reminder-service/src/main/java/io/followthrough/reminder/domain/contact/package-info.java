/** Contacts with an employer, as they were made. */
@NullMarked
package io.followthrough.reminder.domain.contact;

import org.jspecify.annotations.NullMarked;
