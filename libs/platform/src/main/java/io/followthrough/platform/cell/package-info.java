/**
 * Which tenants this deployment holds, where there are several beside each other. It stands behind the door, whose verified
 * token names the tenant, and before everything that serves it; it uses tenancy and problem. It knows no other cell.
 */
@NullMarked
package io.followthrough.platform.cell;

import org.jspecify.annotations.NullMarked;
