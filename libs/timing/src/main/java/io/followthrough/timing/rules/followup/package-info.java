/** When the employer may be contacted, and when a follow-up falls: R24 to R32. */
@NullMarked
package io.followthrough.timing.rules.followup;

import org.jspecify.annotations.NullMarked;
