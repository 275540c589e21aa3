/**
 * {@code /v1/prep}: what to take into the next round or contact. Uses {@code application.prep}; reads only, and computes
 * nothing itself.
 */
@NullMarked
package io.followthrough.notes.api.prep;

import org.jspecify.annotations.NullMarked;
