package io.followthrough.platform.events;

/** The Kafka headers of a CloudEvent in binary mode, and of its extensions. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String TENANT = "ce_tenantid";
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";
    public static final String CORRELATION = "ce_correlationid";
    public static final String CAUSATION = "ce_causationid";
    public static final String CE_TRACEPARENT = "ce_traceparent";
    public static final String TRACEPARENT = "traceparent";
    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}
}
