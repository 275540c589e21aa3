/**
 * The search for other jobs goes on (KEEP_SEARCHING, R18): once an occurrence has fired or passed, its successor is
 * planned. Woken by {@code SearchesFired} of the dispatcher; plans through {@code application.plan}.
 */
@NullMarked
package io.followthrough.reminder.application.search;

import org.jspecify.annotations.NullMarked;
