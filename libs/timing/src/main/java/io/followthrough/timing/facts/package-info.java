/** What is known about a candidate and one of its opportunities: values only, no opinion, nothing computed. */
@NullMarked
package io.followthrough.timing.facts;

import org.jspecify.annotations.NullMarked;
