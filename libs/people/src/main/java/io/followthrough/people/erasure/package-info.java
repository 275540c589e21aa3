/** Forgetting a candidate: everything a service holds about it goes in one transaction, and what comes late is ignored. */
@NullMarked
package io.followthrough.people.erasure;

import org.jspecify.annotations.NullMarked;
