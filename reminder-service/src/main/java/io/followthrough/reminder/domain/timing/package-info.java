/** The rules that turn facts and a policy into dates, one small class per concern. */
@NullMarked
package io.followthrough.reminder.domain.timing;

import org.jspecify.annotations.NullMarked;
