/**
 * Plans for facts that the caller brings along, by the tenant's policy. For {@code api.preview}; stores nothing and
 * reads nothing but the policy.
 */
@NullMarked
package io.followthrough.reminder.application.preview;

import org.jspecify.annotations.NullMarked;
