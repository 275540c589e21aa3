/** Adds and reads who speaks for the candidate. It may use the opportunity's lock and history. */
@NullMarked
package io.followthrough.interview.application.reference;

import org.jspecify.annotations.NullMarked;
