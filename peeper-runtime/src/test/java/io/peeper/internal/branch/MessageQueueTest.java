package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.ExitReason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both mailboxes: order, bound, closing; and that producers lose nothing. */
final class MessageQueueTest {
    private static final int NONE = Integer.MAX_VALUE;

    /** A message with a number. */
    private static final class Item extends Envelope {
        final int number;

        Item(int number) {
            super(NO_OPERATION);
            this.number = number;
        }
    }

    static Stream<MessageQueue> queues() {
        return Stream.of(new LinkedQueue(), new EvictingQueue());
    }

    private static List<Integer> numbers(Envelope first) {
        List<Integer> numbers = new ArrayList<>();
        for (Envelope each = first; each != null; each = each.next) {
            numbers.add(each instanceof Item item ? item.number : -1);
        }
        return numbers;
    }

    private static int polled(MessageQueue queue) {
        Envelope message = queue.poll();
        assertThat(message.next).isNull();
        return ((Item) message).number;
    }

    @ParameterizedTest
    @MethodSource("queues")
    @DisplayName("first in, first out; what is put back is first")
    void order(MessageQueue queue) {
        assertThat(queue.isEmpty()).isTrue();
        assertThat(queue.poll()).isNull();
        for (int i = 0; i < 5; i++) {
            assertThat(queue.offer(new Item(i), NONE)).isEqualTo(MessageQueue.TAKEN);
        }
        assertThat(queue.size()).isEqualTo(5);
        assertThat(polled(queue)).isEqualTo(0);
        Envelope one = queue.poll();
        queue.offer(new Item(5), NONE);
        queue.unpoll(one);
        assertThat(queue.size()).isEqualTo(5);
        for (int i = 1; i <= 5; i++) {
            assertThat(polled(queue)).isEqualTo(i);
        }
        assertThat(queue.isEmpty()).isTrue();
        assertThat(queue.size()).isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("queues")
    @DisplayName("the bound holds over what is polled and put back; control messages pass and don't count")
    void bound(MessageQueue queue) {
        assertThat(queue.offer(new Item(0), 4)).isEqualTo(MessageQueue.TAKEN);
        assertThat(queue.offer(new Item(1), 4)).isEqualTo(MessageQueue.TAKEN_AT_HALF);
        assertThat(queue.offer(new StopRequest(ExitReason.NORMAL), 4)).isEqualTo(MessageQueue.TAKEN);
        assertThat(queue.offer(new Item(2), 4)).isEqualTo(MessageQueue.TAKEN);
        assertThat(queue.offer(new Item(3), 4)).isEqualTo(MessageQueue.TAKEN);
        assertThat(queue.offer(new Item(4), 4)).isEqualTo(MessageQueue.FULL);
        assertThat(queue.offer(new StopRequest(ExitReason.NORMAL), 4)).isEqualTo(MessageQueue.TAKEN);
        assertThat(queue.size()).isEqualTo(4);
        Envelope first = queue.poll();
        assertThat(queue.size()).isEqualTo(3);
        assertThat(queue.offer(new Item(4), 4)).isEqualTo(MessageQueue.TAKEN);
        assertThat(queue.offer(new Item(5), 4)).isEqualTo(MessageQueue.FULL);
        queue.unpoll(first);
        assertThat(queue.size()).isEqualTo(5);
        assertThat(numbers(queue.takeAll()))
                .containsExactly(0, 1, -1, 2, 3, -1, 4)
                .inOrder();
        assertThat(queue.size()).isEqualTo(0);
        assertThat(queue.offer(new Item(6), 3)).isEqualTo(MessageQueue.TAKEN);
        assertThat(queue.offer(new Item(7), 3)).isEqualTo(MessageQueue.TAKEN_AT_HALF);
    }

    @ParameterizedTest
    @MethodSource("queues")
    @DisplayName("closing gives back what waited, in order, and takes no more")
    void close(MessageQueue queue) {
        for (int i = 0; i < 3; i++) {
            queue.offer(new Item(i), NONE);
        }
        assertThat(polled(queue)).isEqualTo(0);
        queue.offer(new Item(3), NONE);
        assertThat(numbers(queue.close())).containsExactly(1, 2, 3).inOrder();
        assertThat(queue.offer(new Item(4), NONE)).isEqualTo(MessageQueue.CLOSED);
        assertThat(queue.offer(new StopRequest(ExitReason.NORMAL), NONE)).isEqualTo(MessageQueue.CLOSED);
    }

    @Test
    @DisplayName("eviction takes the counted message that waited longest; only the evicting queue can")
    void evict() {
        EvictingQueue queue = new EvictingQueue();
        assertThat(queue.evict()).isNull();
        queue.offer(new StopRequest(ExitReason.NORMAL), 2);
        queue.offer(new Item(1), 2);
        queue.offer(new Item(2), 2);
        assertThat(((Item) queue.evict()).number).isEqualTo(1);
        assertThat(queue.size()).isEqualTo(1);
        assertThat(numbers(queue.takeAll())).containsExactly(-1, 2).inOrder();
        LinkedQueue linked = new LinkedQueue();
        linked.offer(new Item(1), 2);
        assertThat(linked.evict()).isNull();
    }

    @ParameterizedTest
    @MethodSource("queues")
    @DisplayName(
            "4 producers, one consumer: nothing lost, nothing twice, each producer's in order, never above the bound")
    void concurrent(MessageQueue queue) throws Exception {
        int producers = 4;
        int each = 20_000;
        int capacity = 1_000;
        CountDownLatch done = new CountDownLatch(producers);
        for (int p = 0; p < producers; p++) {
            int from = p * each;
            Thread producer = new Thread(() -> {
                for (int i = 0; i < each; i++) {
                    Item item = new Item(from + i);
                    while (queue.offer(item, capacity) == MessageQueue.FULL) {
                        Thread.yield();
                    }
                }
                done.countDown();
            });
            producer.setDaemon(true);
            producer.start();
        }
        int[] next = new int[producers];
        int most = 0;
        int left = producers * each;
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (left > 0 && System.nanoTime() - deadline < 0) {
            most = Math.max(most, queue.size());
            Item item = (Item) queue.poll();
            if (item != null) {
                assertThat(item.number % each).isEqualTo(next[item.number / each]++);
                left--;
            }
        }
        assertThat(left).isEqualTo(0);
        done.await();
        assertThat(queue.isEmpty()).isTrue();
        // one more for each that races for the last place
        assertThat(most).isAtMost(capacity + producers);
    }

    @ParameterizedTest
    @MethodSource("queues")
    @DisplayName("T294: a message is either taken before the end, and given back, or refused")
    void closeRace(MessageQueue unused) throws Exception {
        for (int round = 0; round < 60; round++) {
            MessageQueue queue = unused instanceof LinkedQueue ? new LinkedQueue() : new EvictingQueue();
            int[] taken = new int[2];
            Thread[] producers = new Thread[2];
            for (int p = 0; p < 2; p++) {
                int number = p;
                producers[p] = new Thread(() -> {
                    while (queue.offer(new Item(number), NONE) == MessageQueue.TAKEN) {
                        taken[number]++;
                    }
                });
                producers[p].start();
            }
            int polled = 0;
            for (int i = 0; i < 50; i++) {
                polled += queue.poll() == null ? 0 : 1;
            }
            int given = numbers(queue.close()).size();
            producers[0].join();
            producers[1].join();
            assertThat(polled + given).isEqualTo(taken[0] + taken[1]);
        }
    }
}
