/** The calendars that Jollyday brings along, as the timing library asks for them: plain Java, no CDI. */
@NullMarked
package io.followthrough.holidays.jollyday;

import org.jspecify.annotations.NullMarked;
