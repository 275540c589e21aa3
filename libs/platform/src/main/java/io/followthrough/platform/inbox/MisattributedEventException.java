package io.followthrough.platform.inbox;

/** A record that claims another tenant or another service than where it lies: a dead letter, without any effect. */
class MisattributedEventException extends RuntimeException {

    MisattributedEventException(String message) {
        super(message);
    }
}
