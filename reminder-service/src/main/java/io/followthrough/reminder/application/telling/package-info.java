/**
 * From what happened to the events of the contract, and nothing else: static functions from values to records of
 * {@code contracts}, called by the use cases that publish. Ids, dates and rule codes go out; names, sentences,
 * reasons and notes never do. No transaction, no store, no decision.
 */
@NullMarked
package io.followthrough.reminder.application.telling;

import org.jspecify.annotations.NullMarked;
