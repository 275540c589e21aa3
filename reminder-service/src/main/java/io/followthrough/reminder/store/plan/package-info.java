/**
 * Which plans miss something, as the platform's notes of unapplied events and this service's rounds tell. Reads only, for
 * {@code application.plan}.
 */
@NullMarked
package io.followthrough.reminder.store.plan;

import org.jspecify.annotations.NullMarked;
