/** What this repository says about itself and the system hands out: nothing of a tenant. */
@NullMarked
package io.followthrough.interview.application.documentation;

import org.jspecify.annotations.NullMarked;
