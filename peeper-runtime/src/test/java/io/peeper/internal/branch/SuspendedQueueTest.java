package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both kinds of mailbox where only system requests are taken out, as while a peeper is suspended. */
final class SuspendedQueueTest {
    private static final int CAPACITY = 4;

    static Stream<MessageQueue> queues() {
        return Stream.of(new LinkedQueue(), new EvictingQueue());
    }

    @ParameterizedTest
    @MethodSource("queues")
    @DisplayName("S156: system requests come out in their order, whatever lies before them, and the rest keeps its own")
    void systemOnly(MessageQueue queue) {
        Envelope first = new InfoMessage("first");
        Envelope second = new InfoMessage("second");
        Envelope one = new SysRequest.Hibernation();
        Envelope two = new SysRequest.Hibernation();
        for (Envelope each : new Envelope[] {first, one, second, two}) {
            queue.offer(each, CAPACITY);
        }
        assertThat(queue.pollSystem(false)).isSameInstanceAs(one);
        assertThat(queue.pollSystem(false)).isSameInstanceAs(two);
        assertThat(queue.pollSystem(false)).isNull();
        assertThat(queue.hasNew()).isFalse();
        assertThat(queue.size()).isEqualTo(2);
        assertThat(queue.poll()).isSameInstanceAs(first);
        assertThat(queue.poll()).isSameInstanceAs(second);
        assertThat(queue.poll()).isNull();
    }

    @ParameterizedTest
    @MethodSource("queues")
    @DisplayName(
            "S156: under each of 2,000 seeds they do what a list does: offered, put back, dropped, polled, polled for system requests")
    void underSeeds(MessageQueue made) throws Exception {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            MessageQueue queue = made instanceof EvictingQueue ? new EvictingQueue() : new LinkedQueue();
            List<Envelope> model = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String where = "seed " + seed + ", step " + i;
                long counted = model.stream().filter(Envelope::counted).count();
                switch (random.nextInt(7)) {
                    case 0 -> {
                        Envelope request = new SysRequest.Hibernation();
                        queue.offer(request, CAPACITY);
                        model.add(request);
                    }
                    case 1 -> {
                        Envelope expected = model.isEmpty() ? null : model.remove(0);
                        assertWithMessage(where).that(queue.poll()).isSameInstanceAs(expected);
                    }
                    case 2 -> {
                        if (!model.isEmpty()) {
                            Envelope again = queue.poll();
                            queue.unpoll(again);
                        }
                    }
                    case 3 -> {
                        if (made instanceof EvictingQueue) {
                            Envelope oldest = model.stream()
                                    .filter(Envelope::counted)
                                    .findFirst()
                                    .orElse(null);
                            model.remove(oldest);
                            assertWithMessage(where).that(queue.evict()).isSameInstanceAs(oldest);
                        }
                    }
                    case 4, 5 -> {
                        Envelope request = model.stream()
                                .filter(Envelope::system)
                                .findFirst()
                                .orElse(null);
                        model.remove(request);
                        assertWithMessage(where).that(queue.pollSystem(false)).isSameInstanceAs(request);
                        if (request == null) {
                            assertWithMessage(where).that(queue.hasNew()).isFalse();
                        }
                    }
                    default -> {
                        Envelope message = new InfoMessage(i);
                        int result = queue.offer(message, CAPACITY);
                        assertWithMessage(where)
                                .that(result == MessageQueue.FULL)
                                .isEqualTo(counted >= CAPACITY);
                        if (result != MessageQueue.FULL) {
                            model.add(message);
                        }
                    }
                }
                assertWithMessage(where).that(queue.size()).isEqualTo((int)
                        model.stream().filter(Envelope::counted).count());
                assertWithMessage(where).that(queue.isEmpty()).isEqualTo(model.isEmpty());
            }
        }
    }
}
