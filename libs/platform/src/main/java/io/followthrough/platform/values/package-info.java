/**
 * Values that come in, whichever way: what is refused, and in what form the rest is kept. One definition for requests,
 * queries and files; the JDK alone, so that a domain may ask it too.
 */
@NullMarked
package io.followthrough.platform.values;

import org.jspecify.annotations.NullMarked;
