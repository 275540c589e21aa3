/** The events as they look on the wire: schemas, golden files, the AsyncAPI document, and how the three may change. */
@NullMarked
package io.followthrough.contracts.wire;

import org.jspecify.annotations.NullMarked;
