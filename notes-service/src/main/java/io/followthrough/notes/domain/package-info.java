/**
 * Values and rules as pure functions, one sub-package per concept; the root holds none. Uses the JDK and JSpecify and
 * nothing else: no database, no clock, no events.
 */
@NullMarked
package io.followthrough.notes.domain;

import org.jspecify.annotations.NullMarked;
