/**
 * The promises that stand, each with the timer of its breach: kept by {@code application.plan}, broken by {@code
 * application.due}. Which promises stand is decided by the engine.
 */
@NullMarked
package io.followthrough.reminder.store.promise;

import org.jspecify.annotations.NullMarked;
