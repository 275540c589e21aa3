package io.followthrough.interview.domain.promise;

import io.followthrough.timing.promise.EmployerStatement;

/**
 * What the employer said of its decision, as it is kept.
 *
 * @param entry what the ledger of promises makes of it
 */
public record RecordedStatement(TimelineStatement statement, EmployerStatement entry) {}
