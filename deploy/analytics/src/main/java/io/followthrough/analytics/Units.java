package io.followthrough.analytics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a table counts, numbered in the order in which it was read, and to which person each belongs. */
final class Units {

    private final List<Integer> people = new ArrayList<>();

    /** Adds one of this person, who has one number in all tables; returns its own number. */
    int add(int person) {
        people.add(person);
        return people.size() - 1;
    }

    BitSet people(BitSet units) {
        BitSet found = new BitSet();
        units.stream().forEach(unit -> found.set(people.get(unit)));
        return found;
    }
}
