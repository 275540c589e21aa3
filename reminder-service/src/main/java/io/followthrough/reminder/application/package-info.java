/** One class per use case; each is one transaction. */
@NullMarked
package io.followthrough.reminder.application;

import org.jspecify.annotations.NullMarked;
