package io.peeper;

import java.time.Duration;

/**
 * What has passed through a peeper since its statistics were switched on.
 *
 * @param elapsed since then
 * @param messagesIn how many messages it began to handle, system requests apart
 * @param messagesOut how many replies its handlers gave
 */
public record Statistics(Duration elapsed, long messagesIn, long messagesOut) {}
