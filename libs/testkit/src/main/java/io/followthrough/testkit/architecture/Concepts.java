package io.followthrough.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The concepts of a service and the arrows between them. A concept is the word below a room's package and means the same
 * in every room: {@code api.promise}, {@code application.promise}, {@code store.promise} and {@code domain.promise} are the
 * concept promise. What lies in a room itself belongs to all concepts: each may use it, and it counts as a concept named
 * like the room when it uses one.
 */
public final class Concepts {

    /** A corridor with more doors than this hides what it leads to. */
    private static final int LARGEST_PACKAGE = 26;

    private final String root;
    private final JavaClasses classes;
    private final Map<Arrow, String> allowed = new TreeMap<>();

    private Concepts(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    private record Arrow(String from, String to) implements Comparable<Arrow> {

        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    /** @param root the package of the service, whose sub-packages are its rooms */
    public static Concepts ofService(String root) {
        return of(
                root,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root));
    }

    static Concepts of(String root, JavaClasses classes) {
        return new Concepts(root, classes);
    }

    /** An upper concept that may use these, because that is how the subject is layered. */
    public Concepts arrows(String from, String... to) {
        for (String lower : to) {
            allow(new Arrow(from, lower), "as the subject is layered");
        }
        return this;
    }

    /**
     * An arrow against the layers that stands today and must not be joined by others.
     *
     * @param because what needs it, and what would have to happen before it can go
     */
    public Concepts tangle(String from, String to, String because) {
        allow(new Arrow(from, to), because);
        return this;
    }

    private void allow(Arrow arrow, String because) {
        if (allowed.put(arrow, because) != null) {
            throw new IllegalArgumentException(arrow + " is listed twice");
        }
    }

    /** @throws AssertionError naming each arrow not listed, each listed in vain, and each package that is too large */
    public void check() {
        List<String> faults = new ArrayList<>();
        Map<Arrow, Set<String>> found = found();
        found.forEach((arrow, uses) -> {
            if (!allowed.containsKey(arrow)) {
                faults.add(arrow + " is not listed: " + String.join(", ", uses));
            }
        });
        allowed.forEach((arrow, because) -> {
            if (!found.containsKey(arrow)) {
                faults.add(arrow + " is listed (" + because + "), but nothing needs it any more");
            }
        });
        sizes().forEach((name, size) -> {
            if (size > LARGEST_PACKAGE) {
                faults.add(name + " holds " + size + " types, more than " + LARGEST_PACKAGE);
            }
        });
        if (found.isEmpty()) {
            faults.add("there are no concepts below the rooms of " + root);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("the concepts of " + root + ":\n  " + String.join("\n  ", faults));
        }
    }

    private Map<Arrow, Set<String>> found() {
        Map<Arrow, Set<String>> found = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                List<String> from = place(type);
                List<String> to = place(target);
                if (from.isEmpty() || to.size() < 2 || from.get(from.size() - 1).equals(to.get(1))) {
                    continue;
                }
                found.computeIfAbsent(new Arrow(from.get(from.size() - 1), to.get(1)), arrow -> new TreeSet<>())
                        .add(outermost(type) + " uses " + outermost(target));
            }
        }
        return found;
    }

    /** The room, and the concept in it; only the room for what belongs to all concepts; nothing for what is elsewhere. */
    private List<String> place(JavaClass type) {
        if (!type.getPackageName().startsWith(root + ".")) {
            return List.of();
        }
        String[] words = type.getPackageName().substring(root.length() + 1).split("\\.");
        return List.of(words).subList(0, Math.min(2, words.length));
    }

    private Map<String, Long> sizes() {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    }

    private String outermost(JavaClass type) {
        String name = type.getName().substring(root.length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
