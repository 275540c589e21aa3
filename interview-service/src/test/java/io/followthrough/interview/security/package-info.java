@NullMarked
package io.followthrough.interview.security;

import org.jspecify.annotations.NullMarked;
