/**
 * What becomes of promises: said, asked for, sent, listed. It may use the steps of opportunities; the rules themselves
 * are pure and lie in the timing library.
 */
@NullMarked
package io.followthrough.interview.application.promise;

import org.jspecify.annotations.NullMarked;
