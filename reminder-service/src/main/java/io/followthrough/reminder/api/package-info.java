/** The REST resources, their requests and answers. */
@NullMarked
package io.followthrough.reminder.api;

import org.jspecify.annotations.NullMarked;
