/** A service in miniature, as the tests need it: three tables with data of candidates, filled by the events of others. */
@NullMarked
package io.followthrough.people.sample;

import org.jspecify.annotations.NullMarked;
