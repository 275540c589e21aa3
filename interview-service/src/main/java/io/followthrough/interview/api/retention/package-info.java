/** For how long a tenant keeps silent candidates, over REST. */
@NullMarked
package io.followthrough.interview.api.retention;

import org.jspecify.annotations.NullMarked;
