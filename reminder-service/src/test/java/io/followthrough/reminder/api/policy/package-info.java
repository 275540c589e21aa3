/** The operations of api.policy, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.policy;

import org.jspecify.annotations.NullMarked;
