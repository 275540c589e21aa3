/** What holds for all operations: the committed description, its examples, the range of dates. */
@NullMarked
package io.followthrough.reminder.api;

import org.jspecify.annotations.NullMarked;
