/**
 * Who speaks for the candidate and is to be briefed (R23). It may use the history; nothing of it but the name leaves
 * the service.
 */
@NullMarked
package io.followthrough.interview.domain.reference;

import org.jspecify.annotations.NullMarked;
