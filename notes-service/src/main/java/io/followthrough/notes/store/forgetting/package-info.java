/**
 * Which private interests have been kept for long enough, across tenants, and which tables hold something about a
 * candidate, for the erasure.
 */
@NullMarked
package io.followthrough.notes.store.forgetting;

import org.jspecify.annotations.NullMarked;
