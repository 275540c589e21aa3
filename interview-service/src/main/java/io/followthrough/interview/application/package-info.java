/**
 * What the service does: one class per use case, named by a verb, each one transaction; and {@code EventsOf...}, which
 * says how what was done is told to other services. Loose here lies how a use case names what it changes. It may use
 * the domain, the store, the contracts, people and the platform; never HTTP or JSON.
 */
@NullMarked
package io.followthrough.interview.application;

import org.jspecify.annotations.NullMarked;
