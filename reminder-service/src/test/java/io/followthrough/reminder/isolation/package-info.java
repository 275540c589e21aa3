/** No tenant, and no candidate, ever meets what is another's. */
@NullMarked
package io.followthrough.reminder.isolation;

import org.jspecify.annotations.NullMarked;
