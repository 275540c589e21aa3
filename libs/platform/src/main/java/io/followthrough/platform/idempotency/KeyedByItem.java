package io.followthrough.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST of several requests, each of which names a key of its own ({@link KeyedItems}): the whole heeds no
 * {@code Idempotency-Key}. It stands where {@link Idempotent} would.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeyedByItem {}
