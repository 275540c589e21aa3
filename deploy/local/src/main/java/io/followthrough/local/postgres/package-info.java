/**
 * PostgreSQL's programs, one server's data folder, the account it runs as, and the databases of the services in it. It may
 * use processes and folders, never Kafka or a service.
 */
@NullMarked
package io.followthrough.local.postgres;

import org.jspecify.annotations.NullMarked;
