package io.peeper.benchmarks;

import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/** A call that changes one entry of a persistent map, and the same change without a peeper. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LargeState {
    static final int SMALL = 10;
    static final int LARGE = 100_000;

    /** So many pieces of each article. */
    public record Stock(HashPMap<Integer, Integer> pieces) {
        static Stock of(int articles) {
            Map<Integer, Integer> pieces =
                    IntStream.range(0, articles).boxed().collect(Collectors.toMap(i -> i, i -> i));
            return new Stock(HashTreePMap.from(pieces));
        }

        Stock with(int article, int number) {
            return new Stock(pieces.plus(article, number));
        }
    }

    /** Keeps a stock. */
    @Peeper(state = Stock.class, direct = Direct.ALWAYS)
    public interface Store {
        int set(int article, int number);

        @Call(direct = Direct.NEVER)
        int setQueued(int article, int number);
    }

    private static final class Storing extends LargeState_StoreWorker {
        @Override
        protected Reply<Stock, Integer> set(Stock stock, int article, int number) {
            return reply(number, stock.with(article, number));
        }

        @Override
        protected Reply<Stock, Integer> setQueued(Stock stock, int article, int number) {
            return set(stock, article, number);
        }
    }

    /** Goes through the articles in an order that caches don't foresee, and gives each a number that it did not have. */
    @State(Scope.Thread)
    public static class Changes {
        private int last = 1;

        int article(int articles) {
            last ^= last << 13;
            last ^= last >>> 17;
            last ^= last << 5;
            return (int) ((last & 0xffff_ffffL) % articles);
        }

        int number() {
            return last;
        }
    }

    /** A peeper with a stock. */
    public abstract static class Stored {
        private final PeeperSystem system = PeeperSystem.create();
        final LargeState_StoreClient client;

        Stored(int articles) {
            client = system.start(LargeState_StorePeeper.spec(Storing::new, Stock.of(articles)));
        }

        @TearDown
        public void close() {
            system.close();
        }
    }

    @State(Scope.Benchmark)
    public static class SmallStore extends Stored {
        public SmallStore() {
            super(SMALL);
        }
    }

    @State(Scope.Benchmark)
    public static class LargeStore extends Stored {
        public LargeStore() {
            super(LARGE);
        }
    }

    @State(Scope.Benchmark)
    public static class SmallStock {
        Stock stock = Stock.of(SMALL);
    }

    @State(Scope.Benchmark)
    public static class LargeStock {
        Stock stock = Stock.of(LARGE);
    }

    @Benchmark
    public int peeperOf10(SmallStore store, Changes changes) {
        return store.client.set(changes.article(SMALL), changes.number());
    }

    @Benchmark
    public int peeperOf100000(LargeStore store, Changes changes) {
        return store.client.set(changes.article(LARGE), changes.number());
    }

    @Benchmark
    public Object mapOf10(SmallStock store, Changes changes) {
        Stock next = store.stock.with(changes.article(SMALL), changes.number());
        store.stock = next;
        return next;
    }

    @Benchmark
    public Object mapOf100000(LargeStock store, Changes changes) {
        Stock next = store.stock.with(changes.article(LARGE), changes.number());
        store.stock = next;
        return next;
    }
}
