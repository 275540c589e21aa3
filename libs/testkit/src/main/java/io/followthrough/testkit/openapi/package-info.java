/** The committed description of a service's API, held against the one it serves. */
@NullMarked
package io.followthrough.testkit.openapi;

import org.jspecify.annotations.NullMarked;
