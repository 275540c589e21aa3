/** The one address, as somebody meets it who has the printed addresses and {@code docs/integrate.md} and nothing else. */
@NullMarked
package io.followthrough.system.address;

import org.jspecify.annotations.NullMarked;
