package io.followthrough.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Which environment variables mean something to a service: those of Quarkus' extensions that are read at run time, as their
 * own descriptions name them; those of Kafka's clients; and our own.
 */
final class Settings {

    private static final String DESCRIPTION = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern PLACE = Pattern.compile("__[A-Z_]+?_(?=_|$)_?");
    private static final Pattern OUR_OWN = Pattern.compile("\"(followthrough\\.[a-z0-9.-]+[a-z0-9])\"");
    private static final Pattern SOURCE =
            Pattern.compile("\\.java$|[/\\\\](application|microprofile-config)\\.properties$");
    private static final Pattern PROFILE = Pattern.compile("^%[a-z,]+\\.");

    private final Set<String> names;
    private final List<Pattern> patterns;

    private Settings(Set<String> names, List<Pattern> patterns) {
        this.names = names;
        this.patterns = patterns;
    }

    static Settings known() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings read() throws IOException {
        Set<String> names = new TreeSet<>();
        Stream.concat(ConsumerConfig.configNames().stream(), ProducerConfig.configNames().stream())
                .forEach(name -> names.add(variable("kafka." + name)));
        names.addAll(ourOwn());
        // The name of a datasource, of a key: anything.
        Set<String> described = described();
        names.addAll(described);
        List<Pattern> patterns = described.stream()
                .filter(name -> name.contains("__"))
                .map(name -> Pattern.compile(
                        PLACE.matcher(name).replaceAll("_[A-Z0-9_]+?_").replaceAll("_$", "")))
                .toList();
        return new Settings(names, patterns);
    }

    boolean has(String variable) {
        return names.contains(variable)
                || patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(variable).matches());
    }

    /** The environment variable of a property. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> ourOwn() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : sources()) {
            if (file.toString().endsWith(".properties")) {
                keys(file).forEach(key -> names.add(variable(key)));
            } else {
                OUR_OWN.matcher(Files.readString(file)).results().forEach(found -> names.add(variable(found.group(1))));
            }
        }
        return names;
    }

    /** The code and the configuration of the services and of what they share. */
    static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(Manifests.REPOSITORY.resolve("libs"), Manifests.REPOSITORY)) {
            try (Stream<Path> modules = Files.list(folder)) {
                for (Path module : modules.map(module -> module.resolve("src/main"))
                        .filter(Files::isDirectory)
                        .sorted()
                        .toList()) {
                    try (Stream<Path> files = Files.walk(module)) {
                        files.filter(file -> SOURCE.matcher(file.toString()).find())
                                .sorted()
                                .forEach(sources::add);
                    }
                }
            }
        }
        return sources;
    }

    /** What a file sets, and what its values refer to. */
    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream text = Files.newInputStream(file)) {
            properties.load(text);
        }
        Set<String> keys = properties.stringPropertyNames().stream()
                .map(key -> PROFILE.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
        keys.removeIf(key -> key.startsWith("quarkus."));
        return keys;
    }

    private static Set<String> described() throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL description : Collections.list(Settings.class.getClassLoader().getResources(DESCRIPTION))) {
            collect(new ObjectMapper().readTree(description), names);
        }
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            node.findValuesAsText("environmentVariable").forEach(names::add);
        }
        node.forEach(child -> collect(child, names));
    }
}
