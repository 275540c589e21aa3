/** The law held against what others read in the same edition. */
@NullMarked
package io.followthrough.zones.iana;

import org.jspecify.annotations.NullMarked;
