package io.followthrough.local;

/** The three services, with the ports they have on a developer's machine unless told otherwise. */
public enum Service {
    INTERVIEW("interview", 8081, 9081),
    NOTES("notes", 8082, 9082),
    REMINDER("reminder", 8083, 9083);

    private final String databaseName;
    private final int apiPort;
    private final int managementPort;

    Service(String databaseName, int apiPort, int managementPort) {
        this.databaseName = databaseName;
        this.apiPort = apiPort;
        this.managementPort = managementPort;
    }

    /** The name of its database, and the prefix of that database's roles. */
    public String databaseName() {
        return databaseName;
    }

    /** The Maven module, also its name as a consumer: {@code interview-service}. */
    public String moduleName() {
        return databaseName + "-service";
    }

    public int defaultApiPort() {
        return apiPort;
    }

    public int defaultManagementPort() {
        return managementPort;
    }
}
