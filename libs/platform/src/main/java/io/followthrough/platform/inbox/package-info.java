/**
 * Events in: those of one key in their order, different keys side by side, tenants in fair turns. Parsed, deduplicated,
 * applied in one transaction, acknowledged; retried while a failure passes by itself, noted and put on the dead-letter
 * topic when it does not. Inbound adapters give it their handlers; it uses transactions, and
 * asks each event what an erasure makes of it. What an event does is never decided here.
 */
@NullMarked
package io.followthrough.platform.inbox;

import org.jspecify.annotations.NullMarked;
