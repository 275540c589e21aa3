package io.followthrough.testkit.architecture.sample.api;

import io.followthrough.testkit.architecture.sample.store.Rows;

public record WritesDirectly(Rows rows) {

    public static class SomethingManager {}
}
