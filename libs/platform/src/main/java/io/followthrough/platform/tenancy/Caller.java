package io.followthrough.platform.tenancy;

import java.util.Set;

/**
 * The holder of the request's token. What its roles allow is not decided here.
 *
 * @param subject the token's {@code sub}
 * @param roles the token's {@code groups}
 */
public record Caller(TenantId tenant, String subject, Set<String> roles, Origin origin) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
