/** Who calls, for which tenant, in which role. */
@NullMarked
package io.followthrough.platform.tenancy;

import org.jspecify.annotations.NullMarked;
