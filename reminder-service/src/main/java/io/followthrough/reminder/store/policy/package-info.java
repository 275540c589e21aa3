/**
 * The policies that a tenant has had, and how far the last one has been rolled out. Here too are the advisory locks
 * by which a change waits for those who still plan by the policy before.
 */
@NullMarked
package io.followthrough.reminder.store.policy;

import org.jspecify.annotations.NullMarked;
