package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.problem.ProblemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entity tags (RFC 9110) are row versions; {@code If-Match} protects a change against one that was made meanwhile,
 * {@code If-None-Match} spares the caller what it has already. Where an answer says more than its row, such as what the
 * tenant's clock makes of it, the tag is the version and a digest of all that is answered: {@code If-Match} then goes by
 * the version, since time that passes is no change that somebody made, and {@code If-None-Match} by the whole.
 */
public final class EntityTags {

    private static final String ANYTHING = "*";
    private static final String WEAK = "W/";
    /** At the end of the tag of what was compressed, as other servers have it. */
    private static final String COMPRESSED = "-gzip\"";

    private static final char DIGEST_FOLLOWS = '-';
    private static final ObjectWriter CONTENT =
            EventJson.mapper().writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final Pattern TAG = Pattern.compile("\\s*((?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")\\s*(?:,|$)");

    private EntityTags() {}

    /** The {@code ETag} header of a resource in this version, of which nothing else is answered. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The header of a resource in this version whose {@code answer} may change while its version does not. */
    public static String of(long version, Object answer) {
        return "\"" + version + DIGEST_FOLLOWS + digest(answer) + "\"";
    }

    /** The header of an {@code answer} that is derived from several resources and has no version of its own. */
    public static String ofDerived(Object answer) {
        return "\"" + digest(answer) + "\"";
    }

    /**
     * The header of an answer that names the moment at which it was asked for: a weak tag, as it is as good as the one of
     * another moment while the rest is the same.
     *
     * @param rest all that is answered but the moment
     */
    public static String ofMoment(Object rest) {
        return WEAK + ofDerived(rest);
    }

    /** The tag of what is sent compressed; a weak one is that of all encodings. */
    public static String ofCompressed(String tag) {
        return tag.startsWith(WEAK) ? tag : tag.substring(0, tag.length() - 1) + COMPRESSED;
    }

    /** The tag as {@code If-None-Match} names it, weakly or strongly, in whichever encoding. */
    static Optional<String> known(String ifNoneMatch, String tag) {
        return isAnything(ifNoneMatch)
                ? Optional.of(tag)
                : listed("If-None-Match", ifNoneMatch).stream()
                        .filter(listed -> opaque(listed).equals(opaque(tag)))
                        .findFirst()
                        .map(listed -> listed.endsWith(COMPRESSED) ? ofCompressed(tag) : tag);
    }

    /** Whether the tag is one of that version, whatever was answered beside it. */
    static boolean names(String tag, long version) {
        return tag.equals(of(version)) || tag.startsWith("\"" + version + DIGEST_FOLLOWS);
    }

    /** Whoever of the replicas answers gives the same digest of the same content. */
    private static String digest(Object answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(CONTENT.writeValueAsBytes(answer));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("not to be digested: " + answer.getClass(), e);
        }
    }

    /** Whether the header is {@code *}. */
    static boolean isAnything(String header) {
        return header.strip().equals(ANYTHING);
    }

    private static String opaque(String tag) {
        String strong = tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
        return strong.endsWith(COMPRESSED) ? strong.substring(0, strong.length() - COMPRESSED.length()) + '"' : strong;
    }

    /** @throws ProblemException 400 when the header is no list of tags */
    static List<String> listed(String header, String value) {
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(value);
        int end = 0;
        while (end < value.length() && matcher.find(end) && matcher.start() == end) {
            tags.add(matcher.group(1));
            end = matcher.end();
        }
        if (tags.isEmpty() || end < value.length() || value.stripTrailing().endsWith(",")) {
            throw ProblemException.invalid(header, "is neither * nor a list of entity tags such as \"3\"");
        }
        return tags;
    }
}
