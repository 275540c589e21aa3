/** Which events exist, what they are called on the wire and where they are published. */
@NullMarked
package io.followthrough.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
