@NullMarked
package io.followthrough.reminder.store;

import org.jspecify.annotations.NullMarked;
