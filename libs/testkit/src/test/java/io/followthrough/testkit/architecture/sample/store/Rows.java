package io.followthrough.testkit.architecture.sample.store;

import io.followthrough.testkit.architecture.sample.api.WritesDirectly;

public class Rows {

    public WritesDirectly caller() {
        return new WritesDirectly(this);
    }
}
