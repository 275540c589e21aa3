/** Every refusal as an RFC 9457 problem. */
@NullMarked
package io.followthrough.platform.problem;

import org.jspecify.annotations.NullMarked;
