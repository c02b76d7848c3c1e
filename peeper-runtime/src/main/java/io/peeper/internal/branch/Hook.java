package io.peeper.internal.branch;

/** What is to be done when the JVM shuts down; forgotten once it is done otherwise, so that a closed system is held by nobody. */
final class Hook {
    private final Thread thread;

    private Hook(Thread thread) {
        this.thread = thread;
    }

    /**
     * Adds one.
     *
     * @throws IllegalStateException if the JVM shuts down already
     */
    static Hook add(String name, Runnable task) {
        Thread thread = new Thread(null, task, name + "-shutdown", 0, false);
        Runtime.getRuntime().addShutdownHook(thread);
        return new Hook(thread);
    }

    void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            // the JVM shuts down: it runs, or finds that there is nothing to do
        }
    }
}
