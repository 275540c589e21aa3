/**
 * What every resource does alike: bodies and their limits, parameters, merge patches, entity tags and {@code
 * If-Match}, correlation. Resources use it, and use cases take an {@link io.followthrough.platform.web.IfMatch} from
 * them; it uses problems, tenancy and observability. No path and no media type of a service is known here.
 */
@NullMarked
package io.followthrough.platform.web;

import org.jspecify.annotations.NullMarked;
