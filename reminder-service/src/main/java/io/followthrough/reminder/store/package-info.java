/**
 * Rows and repositories, by concept. {@code application} alone comes in; values of {@code domain} and of the engine
 * go in and out, rows never leave this room. A method is one statement or a few; it decides nothing that a rule says.
 * It runs its SQL through the tenant's transaction; the dispatcher's stores and what finds work of all tenants use
 * the relay's pool.
 */
@NullMarked
package io.followthrough.reminder.store;

import org.jspecify.annotations.NullMarked;
