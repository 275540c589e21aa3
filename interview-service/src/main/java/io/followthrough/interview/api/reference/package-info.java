/** References over REST. */
@NullMarked
package io.followthrough.interview.api.reference;

import org.jspecify.annotations.NullMarked;
