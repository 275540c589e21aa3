package io.followthrough.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list, for {@code @BeanParam}. */
public class PageQuery {

    static final int MOST = 200;
    private static final String USUAL = "50";

    /** How many items the page may have. */
    @QueryParam("limit")
    @DefaultValue(USUAL)
    @Min(1) @Max(MOST) public Integer limit = Integer.valueOf(USUAL);

    /** The {@code nextCursor} of the page before; absent, or empty, for the first page. */
    @QueryParam("cursor")
    public @Nullable String cursor;
}
