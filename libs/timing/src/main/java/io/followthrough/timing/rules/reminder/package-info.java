/**
 * The reminders of one interview, of what is owed and of the search, one small class for each kind. The engine asks;
 * facts, a policy and the clock's rules come in. Whether the employer may be contacted is never decided here.
 */
@NullMarked
package io.followthrough.timing.rules.reminder;

import org.jspecify.annotations.NullMarked;
