package io.followthrough.notes.domain.audit;

/** What is audited here, with the subject of its entry. */
public enum AuditedAct {
    /** By the kind of message: the tenant words it itself, or anew. */
    TEMPLATE_CHANGED,
    /** By the kind of message: the built-in template is back. */
    TEMPLATE_DELETED
}
