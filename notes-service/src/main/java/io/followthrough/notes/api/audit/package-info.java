/** {@code /v1/audit/notes}: who did what of that which only few may do. Asks {@code people.audit}. */
@NullMarked
package io.followthrough.notes.api.audit;

import org.jspecify.annotations.NullMarked;
