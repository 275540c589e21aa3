package io.followthrough.interview.application;

import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.Opportunity;

/** A round and its opportunity, both locked until the transaction ends: nobody else changes either meanwhile. */
record LockedRound(Opportunity opportunity, Interview interview) {}
