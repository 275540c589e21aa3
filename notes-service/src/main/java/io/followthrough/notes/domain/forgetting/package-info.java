/**
 * A person's name taken out of texts and messages. Uses {@code message}, whose lint can read names; nothing but
 * {@code application.forgetting} uses it.
 */
@NullMarked
package io.followthrough.notes.domain.forgetting;

import org.jspecify.annotations.NullMarked;
