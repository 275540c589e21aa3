/** People's rights, and files of thousands of rounds, on the packaged services. */
@NullMarked
package io.followthrough.system.people;

import org.jspecify.annotations.NullMarked;
