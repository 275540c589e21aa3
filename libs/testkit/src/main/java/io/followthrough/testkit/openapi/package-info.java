/**
 * The committed descriptions of the APIs: each as its service serves it, all as one, and each held against rules that no
 * generator of clients forgives.
 */
@NullMarked
package io.followthrough.testkit.openapi;

import org.jspecify.annotations.NullMarked;
