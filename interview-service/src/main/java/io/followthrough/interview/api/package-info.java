/** The REST resources, their requests and answers. */
@NullMarked
package io.followthrough.interview.api;

import org.jspecify.annotations.NullMarked;
