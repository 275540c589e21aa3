/**
 * The audit log: who did what of that which only few may do. Use cases add an entry in the transaction of the act, admins
 * read; it uses the platform and the names of roles. Which acts there are, each service says itself.
 */
@NullMarked
package io.followthrough.people.audit;

import org.jspecify.annotations.NullMarked;
