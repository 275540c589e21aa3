@NullMarked
package io.followthrough.timing.rules.followup;

import org.jspecify.annotations.NullMarked;
