package io.followthrough.timing.plan;

/** One reason: a rule, where it comes from, and a sentence the candidate understands. Names no third person. */
public record TraceEntry(Rule rule, Source source, String text) {}
