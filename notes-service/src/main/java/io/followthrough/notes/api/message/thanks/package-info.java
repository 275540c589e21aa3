/**
 * {@code /v1/thank-yous}: who of a round has been thanked, and how soon (R9, R10). Uses
 * {@code application.message.thanks}; reads only.
 */
@NullMarked
package io.followthrough.notes.api.message.thanks;

import org.jspecify.annotations.NullMarked;
