/** What every service's database must keep of the promise that no tenant meets another. */
@NullMarked
package io.followthrough.testkit.isolation;

import org.jspecify.annotations.NullMarked;
