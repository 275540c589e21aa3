/** What is known about a candidate and one of its opportunities; values only, no opinion. */
@NullMarked
package io.followthrough.reminder.domain.facts;

import org.jspecify.annotations.NullMarked;
