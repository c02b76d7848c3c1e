package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All interleavings of producers and the one consumer, up to a bound, against a queue that anybody understands. */
public final class LinkedQueueLincheckTest {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** A message with a number. */
    private static final class Item extends Envelope {
        final int number;

        Item(int number) {
            super(NO_OPERATION);
            this.number = number;
        }
    }

    private static @Nullable Integer number(@Nullable Envelope message) {
        return message == null ? null : ((Item) message).number;
    }

    private static List<Integer> numbers(@Nullable Envelope first) {
        List<Integer> numbers = new ArrayList<>();
        for (Envelope each = first; each != null; each = each.next) {
            numbers.add(((Item) each).number);
        }
        return numbers;
    }

    /** What must hold. */
    public static final class Model {
        private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
        private boolean closed;

        public boolean offer(int number) {
            return !closed && waiting.add(number);
        }

        public @Nullable Integer poll() {
            return waiting.poll();
        }

        public boolean pollAndPutBack() {
            return !waiting.isEmpty();
        }

        public boolean isEmpty() {
            return waiting.isEmpty();
        }

        public List<Integer> takeAll() {
            List<Integer> all = new ArrayList<>(waiting);
            waiting.clear();
            return all;
        }

        public List<Integer> close() {
            closed = true;
            return takeAll();
        }
    }

    /** The mailbox, as a branch uses it: the owner looks no more once it has closed it. */
    public static final class Real {
        private final LinkedQueue queue = new LinkedQueue();
        private boolean closed;

        @Operation
        public boolean offer(int number) {
            return queue.offer(new Item(number), UNBOUNDED) != MessageQueue.CLOSED;
        }

        @Operation(nonParallelGroup = "owner")
        public @Nullable Integer poll() {
            return closed ? null : number(queue.poll());
        }

        @Operation(nonParallelGroup = "owner")
        public boolean pollAndPutBack() {
            Envelope first = closed ? null : queue.poll();
            if (first != null) {
                queue.unpoll(first);
            }
            return first != null;
        }

        @Operation(nonParallelGroup = "owner")
        public boolean isEmpty() {
            return closed || queue.isEmpty();
        }

        @Operation(nonParallelGroup = "owner")
        public List<Integer> takeAll() {
            return closed ? List.of() : numbers(queue.takeAll());
        }

        @Operation(nonParallelGroup = "owner")
        public List<Integer> close() {
            if (closed) {
                return List.of();
            }
            closed = true;
            return numbers(queue.close());
        }
    }

    /** A copy of the idea with one mistake: the stack is taken by a read and a write, and what came in between is lost. */
    public static final class Broken {
        private volatile @Nullable Item inbox;
        private @Nullable Item head;

        @Operation
        public synchronized boolean offer(int number) {
            Item item = new Item(number);
            item.next = inbox;
            inbox = item;
            return true;
        }

        @Operation(nonParallelGroup = "owner")
        public @Nullable Integer poll() {
            if (head == null) {
                Item top = inbox;
                inbox = null;
                while (top != null) {
                    Item below = (Item) top.next;
                    top.next = head;
                    head = top;
                    top = below;
                }
            }
            Item first = head;
            head = first == null ? null : (Item) first.next;
            return number(first);
        }
    }

    private static ModelCheckingOptions options() {
        return new ModelCheckingOptions()
                .iterations(8)
                .invocationsPerIteration(200)
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(2)
                .actorsAfter(2)
                .sequentialSpecification(Model.class);
    }

    @Test
    @DisplayName("T294: LinkedQueue is linearizable for many producers and one owner")
    void linearizable() {
        options().check(Real.class);
    }

    @Test
    @DisplayName("a queue with a race is found out")
    void canary() {
        assertThat(assertThrows(AssertionError.class, () -> options().check(Broken.class)))
                .hasMessageThat()
                .contains("Invalid execution results");
    }
}
