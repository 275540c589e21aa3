/** What a plan answers beside its dates. */
@NullMarked
package io.followthrough.reminder.api.plan;

import org.jspecify.annotations.NullMarked;
