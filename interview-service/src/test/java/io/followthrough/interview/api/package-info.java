@NullMarked
package io.followthrough.interview.api;

import org.jspecify.annotations.NullMarked;
