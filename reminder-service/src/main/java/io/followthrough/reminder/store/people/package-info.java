/**
 * What this service holds about a candidate, as statements that delete it: the platform's erasure runs them. A new
 * table gets its lines here.
 */
@NullMarked
package io.followthrough.reminder.store.people;

import org.jspecify.annotations.NullMarked;
