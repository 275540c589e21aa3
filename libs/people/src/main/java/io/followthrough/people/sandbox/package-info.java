/**
 * Sandbox tenants, whose time can be moved: a service takes over each move and confirms it. The move comes in as an
 * event; it uses the platform's clock. Who may move the clock is decided where it is moved, never here.
 */
@NullMarked
package io.followthrough.people.sandbox;

import org.jspecify.annotations.NullMarked;
