/**
 * The rules of time zones that the services go by: an edition of the IANA time zone database that comes with the product, so
 * that two services on two JVMs of different age agree. Plain Java; the timing library asks, nothing of the subject comes in.
 */
@NullMarked
package io.followthrough.zones.iana;

import org.jspecify.annotations.NullMarked;
