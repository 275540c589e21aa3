/** Sandbox tenants, whose time can be moved. */
@NullMarked
package io.followthrough.people.sandbox;

import org.jspecify.annotations.NullMarked;
