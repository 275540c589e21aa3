@NullMarked
package io.followthrough.reminder.inbound;

import org.jspecify.annotations.NullMarked;
