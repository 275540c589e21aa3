/**
 * Promises with a date, of both sides: when each is broken, what keeps it, takes its place or releases it (R2, R24). Here,
 * and nowhere else: whoever keeps a ledger of them asks {@link io.followthrough.timing.promise.PromiseLedger}, whoever
 * plans asks the engine, and both rest on the same statements, words and deadlines. Facts and the rules of time zones come in;
 * reminders, policies and what a store needs never.
 */
@NullMarked
package io.followthrough.timing.promise;

import org.jspecify.annotations.NullMarked;
