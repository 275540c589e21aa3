/** Refusing early what cannot be served well: limits per tenant and per replica. */
@NullMarked
package io.followthrough.platform.overload;

import org.jspecify.annotations.NullMarked;
