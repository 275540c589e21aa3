/**
 * What use cases that make, keep or break promises are made of: keep the ledger, the timeline, the promises of a
 * round's report, and tell. Rounds, responses, opportunities and people may use it; it uses no use case and opens no
 * transaction.
 */
@NullMarked
package io.followthrough.interview.application.promise.steps;

import org.jspecify.annotations.NullMarked;
