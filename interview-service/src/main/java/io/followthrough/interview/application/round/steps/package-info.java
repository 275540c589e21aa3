/**
 * What use cases about a round are made of: lock it behind its opportunity, store what was decided, tell it. The
 * import tells rounds the same way. It opens no transaction.
 */
@NullMarked
package io.followthrough.interview.application.round.steps;

import org.jspecify.annotations.NullMarked;
