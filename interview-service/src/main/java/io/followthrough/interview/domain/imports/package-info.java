/**
 * Interviews that come as a table: what its lines mean and what is wrong with them. It may use opportunities, rounds
 * and promises, which it makes as if they had been told one by one; nothing uses it but the import itself.
 */
@NullMarked
package io.followthrough.interview.domain.imports;

import org.jspecify.annotations.NullMarked;
