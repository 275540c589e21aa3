/** One class per use case; each is one transaction. */
@NullMarked
package io.followthrough.notes.application;

import org.jspecify.annotations.NullMarked;
