package io.followthrough.notes.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that are derived from several resources and have no version of their own: what they say is their ETag. */
@ApplicationScoped
class DerivedAnswer {

    private final ObjectMapper json;

    DerivedAnswer(ObjectMapper json) {
        this.json = json;
    }

    <T> RestResponse<T> ok(T answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, '"' + digest(answer) + '"')
                .build();
    }

    private String digest(Object answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(answer));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("not to be digested: " + answer.getClass(), e);
        }
    }
}
