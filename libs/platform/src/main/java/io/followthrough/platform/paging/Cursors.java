package io.followthrough.platform.paging;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes and reads cursors: a position in a list, signed, so that a caller cannot make one up, and of use for one list of
 * one tenant only.
 */
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_LENGTH = 16;
    private static final String CURSOR = "cursor";

    /** Ends the parts of what is signed; occurs in none of them. */
    private static final byte SEPARATOR = 0;

    private final List<SecretKeySpec> keys;

    /**
     * @param secrets the same in all replicas of a service, and for nothing else. The first one signs, all are believed:
     *     a new one is put first, the old one leaves when no cursor of it is in use any more. Without any the start has
     *     been stopped before, with a word on what to set.
     */
    Cursors(@ConfigProperty(name = "followthrough.cursor.keys") Optional<List<String>> secrets) {
        this.keys = secrets.orElse(List.of()).stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /**
     * Which page is asked for.
     *
     * @throws ProblemException 400 when the cursor is not one that was made for this tenant's list
     */
    public PageRequest read(TenantId tenant, ListName list, PageQuery query) {
        return new PageRequest(query.limit, query.cursor == null ? null : position(tenant, list, CURSOR, query.cursor));
    }

    /**
     * The position that a cursor stands for.
     *
     * @param parameter in which the caller sent it
     * @throws ProblemException 400 when it is not one that was made for this tenant's list
     */
    public String position(TenantId tenant, ListName list, String parameter, String cursor) {
        return position(tenant, list.value(), cursor)
                .orElseThrow(() -> ProblemException.invalid(parameter, "is not a cursor of this list"));
    }

    /** The answer to a list's request: the slice's items, and the cursor that leads on. */
    public <T, R> Page<R> page(TenantId tenant, ListName list, Slice<T> slice, Function<T, R> answer) {
        return new Page<>(slice.items().stream().map(answer).toList(), cursor(tenant, list, slice.last()));
    }

    /** The cursor that stands for a position in a list; null for none. */
    public @Nullable String cursor(TenantId tenant, ListName list, @Nullable String position) {
        if (position == null) {
            return null;
        }
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] cursor =
                Arrays.copyOf(signature(keys.get(0), tenant, list.value(), text), SIGNATURE_LENGTH + text.length);
        System.arraycopy(text, 0, cursor, SIGNATURE_LENGTH, text.length);
        return encoded(cursor);
    }

    private Optional<String> position(TenantId tenant, String list, String cursor) {
        return decoded(cursor).flatMap(bytes -> {
            byte[] text = Arrays.copyOfRange(bytes, Math.min(SIGNATURE_LENGTH, bytes.length), bytes.length);
            byte[] given = Arrays.copyOf(bytes, SIGNATURE_LENGTH);
            return keys.stream().anyMatch(key -> MessageDigest.isEqual(given, signature(key, tenant, list, text)))
                    ? Optional.of(new String(text, StandardCharsets.UTF_8))
                    : Optional.empty();
        });
    }

    /** The decoder overlooks the bits that the last character has too many; a cursor is taken as it was given only. */
    private static Optional<byte[]> decoded(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return encoded(bytes).equals(cursor) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String encoded(byte[] cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    private static byte[] signature(SecretKeySpec key, TenantId tenant, String list, byte[] position) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(tenant.value().getBytes(StandardCharsets.UTF_8));
            mac.update(SEPARATOR);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update(SEPARATOR);
            return Arrays.copyOf(mac.doFinal(position), SIGNATURE_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }
}
