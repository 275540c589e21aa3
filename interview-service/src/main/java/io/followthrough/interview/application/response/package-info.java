/**
 * Records and reads what the employer answered, which keeps or breaks its promise. It may use the opportunity's lock,
 * the history and the ledger of promises.
 */
@NullMarked
package io.followthrough.interview.application.response;

import org.jspecify.annotations.NullMarked;
