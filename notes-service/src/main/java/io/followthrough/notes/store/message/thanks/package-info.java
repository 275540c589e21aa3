/**
 * The limits of the thank-you tiers, as the tenant's latest policy has them.
 */
@NullMarked
package io.followthrough.notes.store.message.thanks;

import org.jspecify.annotations.NullMarked;
