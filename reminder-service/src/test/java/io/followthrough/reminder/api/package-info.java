@NullMarked
package io.followthrough.reminder.api;

import org.jspecify.annotations.NullMarked;
