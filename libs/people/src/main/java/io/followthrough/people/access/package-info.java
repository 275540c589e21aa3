/**
 * Who may see and change whose data: the candidate itself and those who act for it ({@link
 * io.followthrough.people.access.FullAccess}, asked without the database), and coaches, of what was granted to them
 * ({@link io.followthrough.people.access.Access}). Resources and use cases ask here, and events of grants come in;
 * whoever may not is answered as for an unknown id. No other code looks at a caller's roles to decide about data.
 */
@NullMarked
package io.followthrough.people.access;

import org.jspecify.annotations.NullMarked;
