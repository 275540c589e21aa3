/**
 * Messages, drafts that wait for their round to become known, and messages as an export hands them out.
 */
@NullMarked
package io.followthrough.notes.store.message;

import org.jspecify.annotations.NullMarked;
