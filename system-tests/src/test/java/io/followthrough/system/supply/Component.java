package io.followthrough.system.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A library that a service ships, as its bill of materials (CycloneDX) names it. */
record Component(String group, String name, String version) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Component> of(Path billOfMaterials) throws IOException {
        JsonNode components = JSON.readTree(billOfMaterials.toFile()).path("components");
        return Stream.iterate(0, index -> index < components.size(), index -> index + 1)
                .map(components::get)
                .map(one -> new Component(
                        one.path("group").asText(),
                        one.path("name").asText(),
                        one.path("version").asText()))
                .toList();
    }

    /** What Maven, and an advisory, call it. */
    String coordinates() {
        return group + ":" + name;
    }

    /** How the file is called that Quarkus makes of it, before its classifier and its ending. */
    String fileName() {
        return group + "." + name + "-" + version;
    }

    @Override
    public String toString() {
        return coordinates() + ":" + version;
    }
}
