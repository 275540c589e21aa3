package io.followthrough.reminder.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates far beyond anybody's career are mistakes, and the last ones of all have no day after them. */
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {InCalendar.OfInstant.class, InCalendar.OfDate.class})
public @interface InCalendar {

    String message() default "must be in the years 1900 to 2999";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the instant's day in UTC. */
    class OfInstant implements ConstraintValidator<InCalendar, Instant> {

        private static final Instant START = startOf(1900);
        private static final Instant END = startOf(3000);

        @Override
        public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
            return instant == null || (!instant.isBefore(START) && instant.isBefore(END));
        }

        private static Instant startOf(int year) {
            return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
    }

    /** Looks at the date's year. */
    class OfDate implements ConstraintValidator<InCalendar, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (date.getYear() >= 1900 && date.getYear() < 3000);
        }
    }
}
