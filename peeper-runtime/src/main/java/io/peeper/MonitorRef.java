package io.peeper;

/** One monitor, from {@link WorkerContext#monitor}. Equal only to itself; its {@link Down} names it. */
public interface MonitorRef {
    /** Who is watched. */
    PeeperRef peeper();
}
