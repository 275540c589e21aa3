/** Which acts leave an entry in the audit log. It uses no other concept; use cases name the act when it is done. */
@NullMarked
package io.followthrough.notes.domain.audit;

import org.jspecify.annotations.NullMarked;
