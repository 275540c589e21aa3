/**
 * When the employer may be contacted, and when a follow-up falls: R24 to R32. The engine asks; facts, a policy and the
 * clock's rules come in. Reminders of other kinds never.
 */
@NullMarked
package io.followthrough.timing.rules.followup;

import org.jspecify.annotations.NullMarked;
