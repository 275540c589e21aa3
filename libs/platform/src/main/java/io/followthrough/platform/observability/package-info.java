/**
 * What an operator sees: log lines that name their tenant and correlation, metrics without a tenant, traces. Web,
 * outbox and inbox report to it; it uses tenancy. Personal data never comes here, neither as a label nor in a line.
 */
@NullMarked
package io.followthrough.platform.observability;

import org.jspecify.annotations.NullMarked;
