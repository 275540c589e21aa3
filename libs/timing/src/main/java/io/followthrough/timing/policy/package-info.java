/** What an organisation may decide about timing, within the rules that hold for all. */
@NullMarked
package io.followthrough.timing.policy;

import org.jspecify.annotations.NullMarked;
