/** What the zone rules of the services may use. */
@NullMarked
package io.followthrough.zones;

import org.jspecify.annotations.NullMarked;
