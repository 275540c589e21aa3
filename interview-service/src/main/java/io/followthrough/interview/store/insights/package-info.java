/** What is counted for a tenant's figures, in the database's words. Queries only; which figures are shown the platform decides. */
@NullMarked
package io.followthrough.interview.store.insights;

import org.jspecify.annotations.NullMarked;
