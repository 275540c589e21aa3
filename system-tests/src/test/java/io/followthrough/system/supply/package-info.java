/** What the packaged services are made of, and what is known against it. Starts nothing. */
@NullMarked
package io.followthrough.system.supply;

import org.jspecify.annotations.NullMarked;
