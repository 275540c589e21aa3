/** The tenants' retentions and the candidates of whom nothing is heard. Decides nothing. */
@NullMarked
package io.followthrough.interview.store.retention;

import org.jspecify.annotations.NullMarked;
