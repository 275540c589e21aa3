/**
 * What either side has promised and by when: the employer's decision (R1, R24) and the candidate's materials (R2). It
 * may use the history and nothing else, so that a promise can be judged without knowing its opportunity or round.
 */
@NullMarked
package io.followthrough.interview.domain.promise;

import org.jspecify.annotations.NullMarked;
