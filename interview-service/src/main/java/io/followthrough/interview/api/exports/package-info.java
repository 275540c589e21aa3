/**
 * A candidate's data as a file, JSON or CSV, streamed a page at a time. Its JSON is made of the answers that the GETs of the
 * other concepts give; it never maps a row of its own.
 */
@NullMarked
package io.followthrough.interview.api.exports;

import org.jspecify.annotations.NullMarked;
