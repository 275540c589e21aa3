/**
 * What becomes of promises: said, asked for, sent, kept in a round's report, listed. Rounds may ask it to keep what
 * their report says; the rules themselves are pure and lie in the domain.
 */
@NullMarked
package io.followthrough.interview.application.promise;

import org.jspecify.annotations.NullMarked;
