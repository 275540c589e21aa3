/**
 * Messages, as entities of Hibernate, and drafts that wait for their round to become known.
 */
@NullMarked
package io.followthrough.notes.store.message;

import org.jspecify.annotations.NullMarked;
