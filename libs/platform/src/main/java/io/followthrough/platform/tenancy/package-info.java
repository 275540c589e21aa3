/**
 * Who calls, for which tenant, and what an effect traces back to, out of a verified token and the request's headers.
 * Everybody uses it; it uses nothing of the platform. What a role allows is never decided here.
 */
@NullMarked
package io.followthrough.platform.tenancy;

import org.jspecify.annotations.NullMarked;
