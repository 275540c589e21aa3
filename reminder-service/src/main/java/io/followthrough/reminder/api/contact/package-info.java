/** Whether to contact an employer. */
@NullMarked
package io.followthrough.reminder.api.contact;

import org.jspecify.annotations.NullMarked;
