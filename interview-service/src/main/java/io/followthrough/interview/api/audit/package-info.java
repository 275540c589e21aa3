/** {@code /v1/audit/interviews}: who did what of that which only few may do. Asks {@code people.audit}. */
@NullMarked
package io.followthrough.interview.api.audit;

import org.jspecify.annotations.NullMarked;
