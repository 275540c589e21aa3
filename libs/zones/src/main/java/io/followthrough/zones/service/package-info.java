/** How a service goes by these rules, and tells which edition they are: one bean, the log, a metric, {@code /q/info}. */
@NullMarked
package io.followthrough.zones.service;

import org.jspecify.annotations.NullMarked;
