/**
 * Who of a round has been thanked and how soon (R9, R10). Reads only.
 */
@NullMarked
package io.followthrough.notes.application.message.thanks;

import org.jspecify.annotations.NullMarked;
