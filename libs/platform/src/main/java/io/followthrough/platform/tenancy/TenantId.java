package io.followthrough.platform.tenancy;

import java.util.regex.Pattern;

/**
 * An organisation that uses the services, whose data no other sees. Ids that end in {@code -sandbox} have a clock that
 * can be moved.
 */
public record TenantId(String value) {

    private static final Pattern FORM = Pattern.compile("(?!-sandbox$)[a-z0-9-]{1,63}");
    private static final String SANDBOX_SUFFIX = "-sandbox";

    /**
     * @throws IllegalArgumentException when {@code value} is not 1 to 63 lower-case letters, digits and hyphens, or is a
     *     sandbox's ending alone
     */
    public TenantId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a tenant id is 1 to 63 lower-case letters, digits and hyphens");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    public boolean isSandbox() {
        return value.endsWith(SANDBOX_SUFFIX);
    }

    @Override
    public String toString() {
        return value;
    }
}
