package io.peeper;

/**
 * What {@code info} gets when a {@code timeout(Duration)} has passed and no message came first, as GenServer's {@code :timeout}.
 */
public record Timeout() {}
