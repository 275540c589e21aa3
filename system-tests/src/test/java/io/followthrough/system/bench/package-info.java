/** Measurements, run by hand: {@code mvn -Pbench -pl system-tests -am verify}. They print figures and judge ratios. */
@NullMarked
package io.followthrough.system.bench;

import org.jspecify.annotations.NullMarked;
