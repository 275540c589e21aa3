/**
 * Forgetting a candidate: everything a service holds about it goes in one transaction, and what comes late is ignored.
 * A service contributes its tables as {@link io.followthrough.people.erasure.PersonalData}; requests come in as events
 * or from the service that was asked. No table of a service is named here.
 */
@NullMarked
package io.followthrough.people.erasure;

import org.jspecify.annotations.NullMarked;
