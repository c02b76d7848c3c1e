package io.peeper;

/** What all generated clients are. */
public interface PeeperClient {
    /**
     * The peeper behind this client.
     *
     * @throws NoProcessException if this client goes by a name that nobody holds
     */
    PeeperRef peeper();
}
