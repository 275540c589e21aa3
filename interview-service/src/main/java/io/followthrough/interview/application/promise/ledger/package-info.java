/**
 * What becomes of promises as things happen: the ledger is read, timing is asked, and what it says is written. Use cases
 * of rounds, opportunities, responses, people and imports come in, with the rows locked; it uses none of them.
 */
@NullMarked
package io.followthrough.interview.application.promise.ledger;

import org.jspecify.annotations.NullMarked;
