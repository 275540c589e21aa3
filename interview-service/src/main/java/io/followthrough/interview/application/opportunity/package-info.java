/**
 * Opening, correcting, ending, reopening and reading opportunities. Ending and reopening settle promises; no use case
 * of another concept uses these, they share the steps.
 */
@NullMarked
package io.followthrough.interview.application.opportunity;

import org.jspecify.annotations.NullMarked;
