@NullMarked
package io.followthrough.people;

import org.jspecify.annotations.NullMarked;
