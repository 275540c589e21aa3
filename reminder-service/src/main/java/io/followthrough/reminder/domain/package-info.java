/**
 * What this service decides beyond the timing engine ({@code io.followthrough.timing}, which makes dates from facts):
 * the life of a reminder once it is planned. Values and pure functions over them; {@code application} and {@code
 * store} use them, {@code api} shows them. No clock, no store, no event, no framework: the JDK, JSpecify and the
 * engine.
 */
@NullMarked
package io.followthrough.reminder.domain;

import org.jspecify.annotations.NullMarked;
