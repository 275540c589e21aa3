/**
 * What is known: profiles, opportunities, interviews and what candidates have done. Here too a candidate is held
 * (advisory lock), so that one plan at a time is made for it. Written by {@code application.learning} and {@code
 * application.contact}.
 */
@NullMarked
package io.followthrough.reminder.store.fact;

import org.jspecify.annotations.NullMarked;
