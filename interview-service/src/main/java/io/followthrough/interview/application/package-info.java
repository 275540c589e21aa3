/**
 * What the service does, concept by concept: one class per use case, named by a verb, each one transaction. What
 * several of them are made of lies in {@code steps} below them and opens no transaction. It may use the domain, the
 * store, the contracts, people, timing and the platform; never HTTP or JSON.
 */
@NullMarked
package io.followthrough.interview.application;

import org.jspecify.annotations.NullMarked;
