@NullMarked
package io.followthrough.people.erasure;

import org.jspecify.annotations.NullMarked;
