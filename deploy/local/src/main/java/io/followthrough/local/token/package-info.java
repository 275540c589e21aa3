/**
 * Tokens signed by the development key. Nothing here reaches production: services accept that key in the profiles
 * {@code dev} and {@code test} only.
 */
@NullMarked
package io.followthrough.local.token;

import org.jspecify.annotations.NullMarked;
