package io.followthrough.people.erasure;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;

/**
 * A part of what a service holds about candidates: one table, or an aggregate of several. A service declares a bean for
 * each part; a test of the testkit ({@code CandidateTraces}) finds the tables that were forgotten.
 */
public interface PersonalData {

    /** What the receipt calls it, for example {@code debriefs}. */
    String kind();

    /** Lower numbers go first: what refers to other rows before what it refers to. */
    int order();

    /** Deletes all of it in one statement or a few, whatever the number of rows; answers how many rows of this kind. */
    Uni<Integer> erase(TenantTransaction transaction, String candidateId);
}
