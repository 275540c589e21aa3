/**
 * Interviews as a table: its columns, for an import and an export alike, what the lines of a file mean and what is wrong
 * with them. It may use opportunities, rounds and promises, which an import makes as if they had been told one by one, and
 * people, of whom an export tells; nothing uses it but imports and exports.
 */
@NullMarked
package io.followthrough.interview.domain.imports;

import org.jspecify.annotations.NullMarked;
