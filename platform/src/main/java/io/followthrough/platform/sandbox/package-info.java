/** Sandbox tenants, whose time can be moved. */
@NullMarked
package io.followthrough.platform.sandbox;

import org.jspecify.annotations.NullMarked;
