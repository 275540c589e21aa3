/** What an operator sees: log lines that name their tenant and correlation, metrics without a tenant, traces. */
@NullMarked
package io.followthrough.platform.observability;

import org.jspecify.annotations.NullMarked;
