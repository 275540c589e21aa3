package io.followthrough.testkit.matrix;

/**
 * Method and path of an operation, whatever its parameters are called, and without a query.
 *
 * @param path every parameter written as {@code {}}
 */
record OperationKey(String method, String path) {

    static OperationKey of(String method, String path) {
        return new OperationKey(method, path.replaceFirst("\\?.*", "").replaceAll("<[^>]*>|\\{[^}]*}", "{}"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
