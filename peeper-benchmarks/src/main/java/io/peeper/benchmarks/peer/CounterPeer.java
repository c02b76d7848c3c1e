package io.peeper.benchmarks.peer;

/** A counter that threads share. The benchmarks call the classes themselves; this is for the tests, which treat all alike. */
public interface CounterPeer extends AutoCloseable {
    /** Adds, and returns the sum. */
    int add(int number) throws Exception;

    /** Adds 1 without waiting. */
    void increment();

    /** The sum, after all that this thread has sent before. */
    int get() throws Exception;

    @Override
    void close();
}
