package io.followthrough.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that only works an answer out, or brings about a state that its repetition finds: repeated it does no harm, so it heeds no {@code Idempotency-Key} and none of its
 * answers and refusals is kept. It stands where {@link Idempotent} would.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ChangesNothing {}
