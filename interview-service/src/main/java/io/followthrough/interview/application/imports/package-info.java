/**
 * Takes a whole file of interviews in: read, compared with what is known, stored by the thousand. It may use what
 * opportunities, rounds and promises are told by; nothing uses it.
 */
@NullMarked
package io.followthrough.interview.application.imports;

import org.jspecify.annotations.NullMarked;
