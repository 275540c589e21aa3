/** Reads a tenant's figures by month, without any about few people. Nothing of one candidate leaves it. */
@NullMarked
package io.followthrough.reminder.application.insights;

import org.jspecify.annotations.NullMarked;
