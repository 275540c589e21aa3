/** What a policy would move if it stood. Made from revisions of {@code domain.plan}; shown by the dry run. */
@NullMarked
package io.followthrough.reminder.domain.policy;

import org.jspecify.annotations.NullMarked;
