/**
 * What the employer has answered (R32). It may use the history; what it said, in the candidate's words, never leaves
 * the service.
 */
@NullMarked
package io.followthrough.interview.domain.response;

import org.jspecify.annotations.NullMarked;
