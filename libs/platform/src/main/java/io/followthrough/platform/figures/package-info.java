/**
 * Figures about a tenant's people by whole months, shown so that nothing about few of them can be reckoned from them (ADR 40).
 * Services say what they count and answer what they get; which figures are shown is decided here alone. It uses
 * transactions, and knows nothing of what is counted.
 */
@NullMarked
package io.followthrough.platform.figures;

import org.jspecify.annotations.NullMarked;
