package io.followthrough.interview.domain.imports;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The opportunities of a file, in the order of their first lines, and by name. */
public final class ImportedOpportunities {

    static final ImportedOpportunities NONE = new ImportedOpportunities(List.of());

    private final List<ImportedOpportunity> inOrder;
    private final TreeMap<OpportunityName, ImportedOpportunity> byName = new TreeMap<>();

    ImportedOpportunities(List<ImportedOpportunity> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        inOrder.forEach(one -> byName.put(one.name().withoutId(), one));
    }

    public List<ImportedOpportunity> inOrder() {
        return inOrder;
    }

    /** Whether a line of the file is about one of that name, whichever id it gives. */
    public boolean tellOf(OpportunityName name) {
        return byName.containsKey(name);
    }

    /** Those that are named by their ids. */
    public List<OpportunityName> identified() {
        return inOrder.stream()
                .map(ImportedOpportunity::name)
                .filter(name -> name.id() != null)
                .toList();
    }

    /** Whose they are, each candidate once. */
    public List<String> candidates() {
        TreeSet<String> candidates = new TreeSet<>();
        inOrder.forEach(one -> candidates.add(one.name().candidateId()));
        return List.copyOf(candidates);
    }
}
