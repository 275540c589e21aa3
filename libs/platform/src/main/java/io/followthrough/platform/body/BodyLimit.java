package io.followthrough.platform.body;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource's method: how long a request's body may be there, where that is not what it is anywhere else. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    /** The most that any method may take; {@code quarkus.http.limits.max-body-size} lies above it. */
    int MOST = 16 << 20;

    /** In bytes, up to {@link #MOST}. */
    int value();
}
