/** Every operation of a service's OpenAPI document against every kind of caller, as a table says. */
@NullMarked
package io.followthrough.testkit.matrix;

import org.jspecify.annotations.NullMarked;
