package io.followthrough.testkit.architecture.sample.api;

import io.followthrough.testkit.architecture.sample.store.Rows;
import jakarta.ws.rs.POST;

public record WritesDirectly(Rows rows) {

    public static class SomethingManager {}

    @POST
    public void create() {}
}
