/**
 * The use cases: one class each, named by a verb, in a sub-package per concept. The root holds what use
 * cases of any concept implement to be handed events. A public class opens its transaction by {@code TenantTransactions.in}, or is the handler of an event and runs in the transaction that also
 * marks the event as seen. A package-private class is a step of such a use case and is handed its transaction. The records
 * beside them are what use cases take and answer.
 *
 * <p>May use {@code domain}, {@code store}, {@code contracts}, {@code people} and {@code platform}; never {@code api} or {@code inbound}.
 */
@NullMarked
package io.followthrough.notes.application;

import org.jspecify.annotations.NullMarked;
