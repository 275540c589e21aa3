/** The employer's responses over REST. */
@NullMarked
package io.followthrough.interview.api.response;

import org.jspecify.annotations.NullMarked;
