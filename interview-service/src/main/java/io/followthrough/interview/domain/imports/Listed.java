package io.followthrough.interview.domain.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The first so many of something; the rest is only counted. */
final class Listed<T> {

    private final int most;
    private final List<T> first = new ArrayList<>();
    private int count;

    Listed(int most) {
        this.most = most;
    }

    void add(Collection<T> more) {
        count += more.size();
        more.stream().limit(most - first.size()).forEach(first::add);
    }

    int count() {
        return count;
    }

    List<T> first() {
        return List.copyOf(first);
    }
}
