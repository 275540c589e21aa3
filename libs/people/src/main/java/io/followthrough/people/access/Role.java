package io.followthrough.people.access;

import java.util.List;

/** The roles of a token's {@code groups}, as strings because annotations take constants. */
public final class Role {

    /** Sees and changes its own data only. */
    public static final String CANDIDATE = "candidate";
    /** Reads the candidates granted to it. */
    public static final String COACH = "coach";
    /** Acts for any candidate of its tenant and alone changes policy, templates and grants. */
    public static final String ADMIN = "admin";
    /** The platform's backend: acts for any candidate of its tenant. */
    public static final String SERVICE = "service";

    /** All of them; what else a token's groups say means nothing here. */
    public static final List<String> ALL = List.of(CANDIDATE, COACH, ADMIN, SERVICE);

    private Role() {}
}
