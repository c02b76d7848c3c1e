package io.peeper;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where a handler waits until the test lets it go on. */
public final class Gate {
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile boolean open;

    /** For the handler: waits; an interrupt ends it. */
    public void pass() throws InterruptedException {
        entered.countDown();
        try {
            if (!opened.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the test forgot to open this gate");
            }
        } finally {
            left.countDown();
        }
    }

    /** For the handler: waits, and cares for no interrupt. */
    public void hang() {
        entered.countDown();
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!open && System.nanoTime() - deadline < 0) {
            Thread.yield();
        }
        left.countDown();
    }

    /** For the test: waits until a handler has come here. */
    public Gate awaitEntered() throws InterruptedException {
        assertWithMessage("a handler came to the gate")
                .that(entered.await(20, TimeUnit.SECONDS))
                .isTrue();
        return this;
    }

    /** For the test: waits until a handler has left, one way or the other. */
    public Gate awaitLeft() throws InterruptedException {
        assertWithMessage("the handler left the gate")
                .that(left.await(20, TimeUnit.SECONDS))
                .isTrue();
        return this;
    }

    /** For the test: whoever waits goes on, and nobody waits any more. */
    public void open() {
        open = true;
        opened.countDown();
    }

    /** Whether a handler has come here. */
    public boolean isEntered() {
        return entered.getCount() == 0;
    }
}
