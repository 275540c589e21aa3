package io.followthrough.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or every POST of a resource, that heeds an {@code Idempotency-Key}: repeated, it has no second effect and
 * the same answer; with another body 422 ({@code idempotency-key-reused}); while the
 * first is still running 409 ({@code idempotency-in-progress}). It must answer with a
 * {@code Uni<RestResponse<...>>}, and all it stores through {@code TenantTransactions} becomes one transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {

    /** The header that says {@code true} of an answer that went out before. */
    String REPLAYED = "Idempotency-Replayed";
}
