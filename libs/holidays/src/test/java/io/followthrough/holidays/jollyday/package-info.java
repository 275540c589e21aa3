/** The calendars held against dates that are known from elsewhere. */
@NullMarked
package io.followthrough.holidays.jollyday;

import org.jspecify.annotations.NullMarked;
