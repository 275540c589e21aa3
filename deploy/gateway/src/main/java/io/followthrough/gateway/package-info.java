/**
 * One address for the three services, on a machine of development: it routes by path, shows their APIs in Swagger UI and
 * changes nothing of what passes. It keeps no state, checks no token and knows of the services only their addresses and
 * {@code docs/api}.
 */
@NullMarked
package io.followthrough.gateway;

import org.jspecify.annotations.NullMarked;
