@NullMarked
package io.followthrough.people.access;

import org.jspecify.annotations.NullMarked;
