@NullMarked
package io.followthrough.reminder.domain.revision;

import org.jspecify.annotations.NullMarked;
