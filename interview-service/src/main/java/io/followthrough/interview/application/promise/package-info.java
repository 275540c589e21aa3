/**
 * What becomes of promises: said, asked for, sent, kept in a round's report, listed. Rounds may ask it to keep what
 * their report says. What keeps or breaks a promise is decided in timing, and asked in the ledger below.
 */
@NullMarked
package io.followthrough.interview.application.promise;

import org.jspecify.annotations.NullMarked;
