package io.followthrough.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@link Idempotent} operation whose use case goes through {@code TenantTransactions.write}. With a key, too, it is
 * one exchange with the database then. Its use case may run twice for a request that is not the first with its key, or
 * that is refused; only one of the two takes effect.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WritesOnly {}
