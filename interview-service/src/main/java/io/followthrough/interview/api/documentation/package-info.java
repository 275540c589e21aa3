/** What problems and events refer to, for whoever follows the reference: public, and the same for every tenant. */
@NullMarked
package io.followthrough.interview.api.documentation;

import org.jspecify.annotations.NullMarked;
