/**
 * The alarm clock of searches: wakes {@code application.search} when an occurrence has fired, and now and then for
 * what a crash has left.
 */
@NullMarked
package io.followthrough.reminder.inbound.search;

import org.jspecify.annotations.NullMarked;
