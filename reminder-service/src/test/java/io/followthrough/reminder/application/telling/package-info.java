@NullMarked
package io.followthrough.reminder.application.telling;

import org.jspecify.annotations.NullMarked;
