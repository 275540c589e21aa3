/** What this module may use. */
@NullMarked
package io.followthrough.holidays;

import org.jspecify.annotations.NullMarked;
